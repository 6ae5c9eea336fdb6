package standfirst.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.edit.Edit;
import standfirst.model.Details;
import standfirst.model.Place;
import standfirst.ui.kit.Mark;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Subject and preheader, one above the other as an inbox shows them, edited in place. */
final class InboxLine {
    private static final Map<Mark.Kind, PseudoClass> PSEUDO_CLASSES = Map.of(
            Mark.Kind.MISSPELT, PseudoClass.getPseudoClass("misspelt"),
            Mark.Kind.HIT, PseudoClass.getPseudoClass("hit"),
            Mark.Kind.CURRENT_HIT, PseudoClass.getPseudoClass("current-hit"),
            Mark.Kind.TAG, PseudoClass.getPseudoClass("tag"));

    private final VBox node;
    private final TextField subject;

    InboxLine(Session session) {
        subject = field(session, "subject", Details::subject, Details::withSubject);
        var preheader = field(session, "preheader", Details::preheader, Details::withPreheader);
        session.revealedProperty()
                .subscribe(revealed -> revealed.map(Session.Reveal::place)
                        .filter(place ->
                                place.block().isEmpty() && !place.field().startsWith("theme"))
                        .ifPresent(place -> show(
                                place.field().equals("preheader") ? preheader : subject,
                                revealed.get().stretch())));
        session.marksProperty().subscribe(marks -> {
            mark(subject, "subject", marks);
            mark(preheader, "preheader", marks);
        });
        node = new VBox(subject, preheader);
        node.getStyleClass().add("subject-lines");
        node.setAlignment(Pos.CENTER);
        node.setMinWidth(160);
        node.setMaxWidth(760);
    }

    private static void show(TextField field, Optional<Session.Stretch> stretch) {
        if (stretch.map(Session.Stretch::selected).orElse(true)) {
            field.requestFocus();
        }
        stretch.ifPresent(words -> field.selectRange(words.from(), words.to()));
    }

    /** Single words of such a field cannot be marked: the field as a whole is. */
    private static void mark(TextField field, String name, Map<Mark.Kind, Map<Place, List<Mark>>> marks) {
        for (var kind : Mark.Kind.values()) {
            var there = marks.getOrDefault(kind, Map.of()).containsKey(Place.details(name));
            field.pseudoClassStateChanged(PSEUDO_CLASSES.get(kind), there);
        }
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
