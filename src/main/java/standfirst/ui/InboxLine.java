package standfirst.ui;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.edit.Edit;
import standfirst.model.Details;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Subject and preheader, one above the other as an inbox shows them, edited in place. */
final class InboxLine {
    private final VBox node;
    private final TextField subject;

    InboxLine(Session session) {
        subject = field(session, "subject", Details::subject, Details::withSubject);
        var preheader = field(session, "preheader", Details::preheader, Details::withPreheader);
        session.revealedProperty()
                .subscribe(revealed -> revealed.map(Session.Reveal::place)
                        .filter(place -> place.block().isEmpty())
                        .ifPresent(place -> (place.field().equals("preheader") ? preheader : subject).requestFocus()));
        node = new VBox(subject, preheader);
        node.getStyleClass().add("subject-lines");
        node.setAlignment(Pos.CENTER);
        node.setMinWidth(160);
        node.setMaxWidth(760);
    }

    Region node() {
        return node;
    }

    void focus() {
        subject.requestFocus();
        subject.selectAll();
    }

    /** A field of the details; what it says and what the edition says keep each other by being compared, so neither can chase the other. */
    static TextField field(
            Session session, String name, Function<Details, String> read, BiFunction<Details, String, Details> write) {
        var field = new TextField(read.apply(session.edition().details()));
        field.setId("field-" + name);
        field.setPromptText(Texts.of("details." + name + ".prompt"));
        field.setAccessibleText(Texts.of("details." + name));
        field.textProperty().subscribe((_, typed) -> {
            var details = session.edition().details();
            if (!typed.equals(read.apply(details))) {
                session.apply(new Edit.Describe(name, write.apply(details, typed)));
            }
        });
        session.editionProperty().subscribe(edition -> {
            var said = read.apply(edition.details());
            if (!said.equals(field.getText())) {
                field.setText(said);
                field.positionCaret(field.isFocused() ? said.length() : 0);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                session.endTyping();
            }
        });
        return field;
    }
}
