package standfirst.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.edit.TextMerge.Change;
import standfirst.edit.TextMerge.Kind;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** What stands over the plain text: whose it is, and whether the page says something else by now. */
final class OwnTextBar {
    /** What underlines a heading. */
    private static final Pattern RULE = Pattern.compile("\\n[=-]+$");

    private final Label whose = new Label();
    private final Button edit = new Button(Texts.of("preview.own.edit"), Icons.of("fth-edit-3"));
    private final Button back = new Button(Texts.of("preview.own.back"), Icons.of("fth-rotate-ccw"));
    private final Hyperlink show = new Hyperlink();
    private final VBox changes = new VBox();
    private final ScrollPane changesShown = new ScrollPane(changes);
    private final VBox note = new VBox();
    private final VBox node = new VBox();

    /**
     * The bar of a text that the page makes.
     *
     * @param begin makes the text the editor's own
     * @param automatic takes the editor's text away
     * @param take brings what has changed into the editor's text
     * @param keep leaves it as it is, and says no more of it
     */
    OwnTextBar(Runnable begin, Runnable automatic, Runnable take, Runnable keep) {
        whose.getStyleClass().add("caption");
        whose.setMinWidth(0);
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whose, Priority.ALWAYS);
        button(edit, "preview-own-edit", begin);
        button(back, "preview-own-back", automatic);
        Icons.explain(back, Texts.of("preview.own.back.tip"), null);
        Icons.explain(edit, Texts.of("preview.own.edit.tip"), null);
        var line = new HBox(whose, edit, back);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("preview-own");
        fillNote(take, keep);
        node.getChildren().addAll(line, note);
        setOwn(false);
    }

    Region node() {
        return node;
    }

    /** Says whether the text is the editor's. */
    void setOwn(boolean own) {
        whose.setText(Texts.of(own ? "preview.own.yours" : "preview.own.automatic"));
        shown(edit, !own);
        shown(back, own);
        if (!own) {
            setBehind(Optional.empty());
        }
    }

    /** @param changed what the page says now that it did not when the text was written; empty where it says the same */
    void setBehind(Optional<List<Change>> changed) {
        shown(note, changed.isPresent());
        changes.getChildren().clear();
        changed.ifPresent(all -> all.stream()
                .filter(change -> change.kind() != Kind.SAME)
                .map(OwnTextBar::line)
                .forEach(changes.getChildren()::add));
        if (changed.isEmpty()) {
            setChangesShown(false);
        }
    }

    /** @param clashes how many paragraphs now stand there twice */
    void tell(int clashes) {
        if (clashes > 0) {
            whose.setText(Texts.of("preview.own.clashes", clashes));
        }
    }

    private void fillNote(Runnable take, Runnable keep) {
        var said = new Label(Texts.of("preview.own.behind"));
        said.getStyleClass().add("caption");
        show.setId("preview-own-show");
        show.setOnAction(_ -> setChangesShown(!changesShown.isVisible()));
        var row = new FlowPane(
                said,
                show,
                link("preview-own-take", "preview.own.take", take),
                link("preview-own-keep", "preview.own.keep", keep));
        row.getStyleClass().add("preview-own-note");
        changes.getStyleClass().add("preview-own-changes");
        changesShown.setFitToWidth(true);
        changesShown.setMaxHeight(200);
        changesShown.setAccessibleText(Texts.of("preview.own.show"));
        note.getChildren().addAll(row, changesShown);
        setChangesShown(false);
    }

    private void setChangesShown(boolean are) {
        shown(changesShown, are);
        show.setText(Texts.of(are ? "preview.own.hide" : "preview.own.show"));
    }

    private static Label line(Change change) {
        boolean gone = change.kind() == Kind.GONE;
        var words = RULE.matcher(change.words()).replaceAll("");
        var line = new Label(Texts.of(gone ? "preview.own.gone" : "preview.own.new", words));
        line.setWrapText(PlainView.canWrap(words));
        line.getStyleClass().addAll("preview-own-change", gone ? "gone" : "new");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(Texts.of(text));
        link.setId(id);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private static void button(Button button, String id, Runnable action) {
        button.setId(id);
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    private static void shown(Region part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }
}
