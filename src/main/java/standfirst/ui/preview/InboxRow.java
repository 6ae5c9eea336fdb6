package standfirst.ui.preview;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Masthead;
import standfirst.ui.kit.Texts;

/** The mail's line in the inbox: sender, subject and preheader, cut where the room ends, in the colours the reader has chosen. */
final class InboxRow {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    /** Where there is no preheader, inboxes take the mail's first words; more of them than this are never seen. */
    private static final int FIRST_WORDS = 140;

    private final Label sender = new Label();
    private final Label subject = new Label();
    private final Label preheader = new Label();
    private final VBox node;
    private boolean described;

    InboxRow() {
        sender.getStyleClass().add("inbox-sender");
        sender.managedProperty().bind(sender.textProperty().isNotEmpty());
        subject.getStyleClass().add("inbox-subject");
        preheader.getStyleClass().add("inbox-preheader");
        for (var label : new Label[] {sender, subject, preheader}) {
            label.setTextOverrun(OverrunStyle.ELLIPSIS);
            label.setMinWidth(0);
        }
        // The sender has the room it needs, the subject what is left of it: as in an inbox.
        subject.setPrefWidth(0);
        subject.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(subject, Priority.ALWAYS);
        var first = new HBox(sender, subject);
        first.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(first, preheader);
        node.getStyleClass().add("inbox-line");
        Tooltip.install(node, new Tooltip(Texts.of("preview.inbox")));
    }

    Region node() {
        return node;
    }

    void setDark(boolean dark) {
        node.pseudoClassStateChanged(DARK, dark);
    }

    /** @param as how words are shown: with sample data, or with the provider's tags */
    void show(Edition edition, UnaryOperator<String> as) {
        var details = edition.details();
        sender.setText(edition.entries().stream()
                .map(Entry::block)
                .flatMap(block ->
                        block instanceof Masthead masthead ? Stream.of(oneLine(masthead.name())) : Stream.empty())
                .findFirst()
                .orElse(""));
        subject.setText(
                details.subject().isBlank() ? Texts.of("preview.no-subject") : oneLine(as.apply(details.subject())));
        described = !details.preheader().isBlank();
        if (described) {
            preheader.setText(oneLine(as.apply(details.preheader())));
        }
    }

    /** Shows what an inbox takes from the mail where it has no preheader. */
    void show(String text) {
        if (!described) {
            preheader.setText(oneLine(text.substring(0, Math.min(FIRST_WORDS, text.length()))));
        }
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
