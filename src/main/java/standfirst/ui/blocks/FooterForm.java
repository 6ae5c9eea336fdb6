package standfirst.ui.blocks;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import standfirst.model.Align;
import standfirst.model.Footer;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;
import standfirst.ui.richtext.Typography;

/** Why this mail came, how to stop it, and who sent it. */
final class FooterForm extends Form<Footer> {
    private final Rule rule = new Rule();
    private final Label dot = new Label(" · ");

    FooterForm(Footer first, FormHost host, Look look) {
        super(Footer.class, first, host, look);
        Function<Faces, Typography> centred = faces -> faces.small().withAlign(Align.CENTRE);
        var reason = fields.lines(
                "reason",
                Texts.of("prompt.Footer.reason"),
                footer -> lines(footer.reason()),
                (footer, lines) -> footer.withReason(RichField.joined(lines)),
                centred);
        var unsubscribe = fields.line(
                "unsubscribeLabel",
                Texts.of("prompt.Footer.unsubscribeLabel"),
                Footer::unsubscribeLabel,
                Footer::withUnsubscribeLabel,
                Faces::smallLink);
        var preferences = fields.line(
                "preferencesLabel",
                Texts.of("prompt.Footer.preferencesLabel"),
                Footer::preferencesLabel,
                Footer::withPreferencesLabel,
                Faces::smallLink);
        var address = fields.lines(
                "address",
                Texts.of("prompt.Footer.address"),
                footer -> lines(footer.address()),
                (footer, lines) -> footer.withAddress(RichField.joined(lines)),
                centred);
        unsubscribe.onLinkAsked(() -> openDetails("unsubscribe"));
        preferences.onLinkAsked(() -> openDetails("preferences"));
        when(Empty.HIDES, reason);
        when(Empty.HIDES, preferences);
        dot.visibleProperty().bind(preferences.visibleProperty());
        dot.managedProperty().bind(preferences.visibleProperty());
        var links = new HBox(unsubscribe, dot, preferences);
        links.setAlignment(Pos.TOP_CENTER);
        links.setMinWidth(0);
        VBox.setMargin(rule, new Insets(0, 0, 16, 0));
        add(rule, reason, links, address);
        space(content, 32, 24);
        margins(32, 0);
        begin();
    }

    private static List<String> lines(String words) {
        return List.of(words.split("\n", -1));
    }

    @Override
    protected boolean isUnwritten(Footer block) {
        return block.address().isBlank() && block.reason().isBlank();
    }

    @Override
    protected void dress(Footer block, Faces faces) {
        rule.dress(faces.rule(), faces.ruleWidth());
        Marks.inLine(dot, faces.smallFace());
    }

    @Override
    protected void details(DetailsBox box) {
        box.link(
                "unsubscribe",
                Texts.of("form.unsubscribe"),
                block().unsubscribe(),
                link -> change("unsubscribe", block().withUnsubscribe(link), true));
        box.words("preferencesLabel", Texts.of("form.preferences-words"), block().preferencesLabel(), words -> {
            change("preferencesLabel", block().withPreferencesLabel(words), true);
            show(block(), look());
        });
        box.link(
                "preferences",
                Texts.of("form.preferences"),
                block().preferences(),
                link -> change("preferences", block().withPreferences(link), true));
    }
}
