package standfirst.ui.handoff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import standfirst.handoff.ProviderProfile;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The first part: whom the edition is for, what is still to be put right, how heavy it is, and the ways out. */
public final class WaysOut implements HandOffPart {
    private final Session session;
    private final Leaving leaving;
    private final HandOffHost host;
    private final ProviderPane provider;
    private final FindingsList findings;
    private final WeightPane weight = new WeightPane();
    private final Map<Way, WayButton> ways = new EnumMap<>(Way.class);
    private final VBox node = new VBox(24);
    private final VBox before = new VBox(24);
    private Optional<Held> held = Optional.empty();
    private Optional<HeldNotice> notice = Optional.empty();
    /** Who was chosen when something was held back. */
    private String chosen = "";

    private boolean seen;

    public WaysOut(Session session, Leaving leaving, HandOffHost host) {
        this.session = session;
        this.leaving = leaving;
        this.host = host;
        provider = new ProviderPane(host);
        findings = new FindingsList(session, host);
        node.getChildren()
                .setAll(
                        before,
                        group("copy", Way.COPY_HTML, Way.COPY_RICH, Way.COPY_TEXT),
                        group("save", Way.SAVE_HTML, Way.SAVE_ZIP, Way.SAVE_EML, Way.PROOF_PDF, Way.PROOF_PNG),
                        weight.node());
        letGo();
        session.renderedProperty().subscribe(this::update);
        session.findingsProperty().subscribe(this::update);
    }

    @Override
    public String title() {
        return Texts.of("hand-off.ways");
    }

    @Override
    public String icon() {
        return "fth-send";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node entrance() {
        return notice.<Node>map(HeldNotice::entrance).orElseGet(() -> button(Way.preferred(host.provider())));
    }

    @Override
    public void shown() {
        seen = true;
        update();
    }

    @Override
    public void hidden() {
        seen = false;
        letGo();
    }

    /** Whether the editor has the findings before the eyes. */
    public boolean isSeen() {
        return seen;
    }

    /** Shows above all else what was held back and why, until the sheet is closed or another provider is chosen. */
    public void hold(Held what) {
        held = Optional.of(what);
        chosen = host.provider().id();
        var above = new HeldNotice(what, host.name(what.provider()), findings.node());
        notice = Optional.of(above);
        before.getChildren().setAll(above.node(), provider.node());
        update();
    }

    private void letGo() {
        held = Optional.empty();
        notice = Optional.empty();
        before.getChildren().setAll(provider.node(), findings.node());
    }

    /** Nothing is counted while nobody looks. */
    private void update() {
        if (!seen) {
            return;
        }
        if (held.isPresent() && !chosen.equals(host.provider().id())) {
            letGo();
        }
        provider.update();
        findings.update(held.map(Held::breaches).orElse(List.of()));
        session.renderedProperty()
                .get()
                .ifPresent(rendered -> weight.update(rendered, host.provider(), host.name(host.provider())));
        // Who takes a post makes the mail: it weighs what theirs does.
        var ours = host.provider().takes() != ProviderProfile.Takes.RICH;
        weight.node().setVisible(ours);
        weight.node().setManaged(ours);
        var preferred = Way.preferred(host.provider());
        ways.forEach((way, button) -> button.prefer(way == preferred));
    }

    private Node button(Way way) {
        return Optional.ofNullable(ways.get(way))
                .map(WayButton::node)
                .<Node>map(button -> button)
                .orElse(node);
    }

    private Node group(String name, Way... those) {
        var title = new Label(Texts.of("hand-off.ways." + name));
        title.getStyleClass().add("title");
        var tiles = new FlowPane(8, 8);
        tiles.setRowValignment(VPos.TOP);
        for (var way : those) {
            var button = new WayButton(way, leaving);
            ways.put(way, button);
            tiles.getChildren().add(button.node());
        }
        return new VBox(8, title, tiles);
    }
}
