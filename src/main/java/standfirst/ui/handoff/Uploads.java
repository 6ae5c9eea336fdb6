package standfirst.ui.handoff;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import standfirst.handoff.HandoffException;
import standfirst.handoff.PictureHost;
import standfirst.handoff.Upload;
import standfirst.model.Edition;
import standfirst.storage.UploadLog;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The pictures that have to be on the web before the mail is sent, each with the address it will have there, ticked off as they are uploaded. */
public final class Uploads implements HandOffPart {
    private static final String STYLESHEET = Objects.requireNonNull(
                    Uploads.class.getResource("/standfirst/ui/uploads.css"), "uploads.css is missing")
            .toExternalForm();

    private final Session session;
    private final DeskTerms settings;
    private final HandOffHost host;
    private final VBox node = new VBox(16);
    private final VBox list = new VBox(4);
    private final Label summary = new Label();
    private final FlowPane deeds = new FlowPane(8, 8);
    private final HostField field;
    private final Button all;
    private final Button addresses;
    private List<Upload> uploads = List.of();
    private Set<String> done = Set.of();
    private boolean seen;
    /** How often the pictures were looked through: what an earlier look found is not shown after a later one. */
    private int looks;

    /** What was found out about the pictures, off the FX thread. */
    private record Found(List<Upload> uploads, Set<String> done) {}

    public Uploads(Session session, DeskTerms settings, HandOffHost host) {
        this.session = session;
        this.settings = settings;
        this.host = host;
        field = new HostField(settings);
        var names = deed("uploads.names", () -> copy("uploads.names.told", Upload::name));
        addresses = deed(
                "uploads.addresses",
                () -> copy("uploads.addresses.told", each -> each.address().orElse(each.name())));
        all = deed("uploads.all", () -> tick(uploads, true));
        var open = deed("uploads.open", this::openFolder);
        deeds.getChildren().setAll(open, names, addresses, all);
        summary.getStyleClass().add("uploads-summary");
        summary.setWrapText(true);
        node.setId("uploads");
        node.getStylesheets().add(STYLESHEET);
        node.getChildren().setAll(field, summary, deeds, list);
        session.settledProperty().subscribe(_ -> again());
        settings.settingsProperty().subscribe(_ -> again());
    }

    @Override
    public String title() {
        return Texts.of("uploads.title");
    }

    @Override
    public String icon() {
        return "fth-upload-cloud";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        seen = true;
        field.show();
        again();
    }

    @Override
    public void hidden() {
        seen = false;
    }

    private void again() {
        if (seen) {
            find(session.edition());
        }
    }

    private void find(Edition edition) {
        var terms = host.terms();
        var desk = host.desk();
        var folders = session.pictureFolders();
        var look = ++looks;
        host.run(
                Texts.of("uploads.busy"),
                () -> {
                    var base = base(terms.pictureHost());
                    return new Found(
                            Upload.of(edition, terms, folders),
                            base.isEmpty() ? Set.of() : new UploadLog(desk).at(base));
                },
                found -> {
                    if (look == looks) {
                        show(found);
                    }
                });
    }

    /** Two ways to write one address are one host. */
    private static String base(String typed) throws HandoffException {
        return PictureHost.of(typed).map(PictureHost::base).orElse("");
    }

    private void show(Found found) {
        uploads = found.uploads();
        done = found.done();
        deeds.setVisible(!uploads.isEmpty());
        deeds.setManaged(!uploads.isEmpty());
        var nowhere = uploads.stream().noneMatch(each -> each.address().isPresent());
        all.setDisable(nowhere);
        addresses.setDisable(nowhere);
        list.getChildren()
                .setAll(uploads.stream()
                        .map(each -> new UploadRow(each, isDone(each), on -> tick(List.of(each), on)))
                        .toList());
        summarise();
    }

    private boolean isDone(Upload upload) {
        return upload.file().filter(file -> done.contains(file.hash())).isPresent();
    }

    private void summarise() {
        var missing = uploads.stream().filter(each -> each.file().isEmpty()).count();
        var words = uploads.isEmpty()
                ? Texts.of("uploads.none")
                : Texts.of(
                        "uploads.summary",
                        uploads.size(),
                        uploads.stream().filter(this::isDone).count());
        summary.setText(missing == 0 ? words : words + " " + Texts.of("uploads.missing", missing));
    }

    private void tick(Collection<Upload> which, boolean on) {
        var hashes = which.stream()
                .flatMap(each -> each.file().stream())
                .map(Upload.File::hash)
                .toList();
        var typed = settings.now().pictureHost();
        var desk = host.desk();
        host.run(
                Texts.of("uploads.busy-marking"),
                () -> {
                    new UploadLog(desk).mark(base(typed), hashes, on);
                    return hashes;
                },
                marked -> {
                    var now = new HashSet<>(done);
                    if (on) {
                        now.addAll(marked);
                    } else {
                        now.removeAll(Set.copyOf(marked));
                    }
                    show(new Found(uploads, now));
                },
                failure -> {
                    show(new Found(uploads, done));
                    host.trouble(String.valueOf(failure.getMessage()));
                });
    }

    private void copy(String told, Function<Upload, String> line) {
        var words = uploads.stream().map(line).collect(Collectors.joining("\n"));
        if (Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words))) {
            host.told(Texts.of(told, uploads.size()));
        } else {
            host.trouble(Texts.of("clip.taken"));
        }
    }

    private void openFolder() {
        host.show(uploads.stream()
                .flatMap(each -> each.file().stream())
                .map(Upload.File::path)
                .findFirst()
                .orElse(host.desk().images()));
    }

    private static Button deed(String key, Runnable doing) {
        var button = new Button(Texts.of(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> doing.run());
        return button;
    }
}
