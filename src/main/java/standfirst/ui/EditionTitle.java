package standfirst.ui;

import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import standfirst.edit.Edit;
import standfirst.model.Details;
import standfirst.model.Theme;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The edition's name, date and number; a click opens the sheet on which they, the language and the theme are changed. */
final class EditionTitle {
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Texts.LOCALE);
    private static final List<String> LANGUAGES =
            List.of("en-GB", "en-US", "de-DE", "es-ES", "fr-FR", "it-IT", "nl-NL", "pl-PL", "pt-PT", "ar", "he");

    private static final int MOST_DIGITS = 6;

    private final Session session;
    private final Supplier<List<Theme>> themes;
    private final Label name = new Label();
    private final Label unsaved = new Label("•");
    private final Label when = new Label();
    private final Button node = new Button();
    private final Popover sheet = new Popover();

    EditionTitle(Session session, Commands commands, Supplier<List<Theme>> themes) {
        this.session = session;
        this.themes = themes;
        name.getStyleClass().add("title");
        when.getStyleClass().add("caption");
        unsaved.getStyleClass().add("title");
        unsaved.setMinWidth(Region.USE_PREF_SIZE);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        commands.bind(node, "details");
        node.setGraphic(new VBox(new HBox(4, name, unsaved), when));
        node.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        node.getStyleClass().addAll("flat", "edition-title");
        sheet.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        sheet.setHeaderAlwaysVisible(false);
        sheet.setDetachable(false);
        session.settledProperty().subscribe(edition -> when.setText(line(edition.details())));
        session.fileProperty().subscribe(this::showName);
        session.dirtyProperty().subscribe(this::showName);
        showName();
    }

    Button node() {
        return node;
    }

    /** Opens the sheet. */
    void show() {
        sheet.setContentNode(sheetContent());
        sheet.show(node);
    }

    private void showName() {
        name.setText(Documents.name(session.fileProperty().get()));
        // Its place is kept while it is not seen: the subject beside it must not jump at the first letter typed.
        unsaved.setVisible(session.dirtyProperty().get());
    }

    private static String line(Details details) {
        var date = SHORT_DATE.format(details.date());
        return details.number() == 0 ? date : Texts.of("edition.line", date, String.valueOf(details.number()));
    }

    private VBox sheetContent() {
        var number = InboxLine.field(
                session,
                "number",
                details -> details.number() == 0 ? "" : String.valueOf(details.number()),
                (details, typed) -> details.withNumber(typed.isEmpty() ? 0 : Integer.parseInt(typed)));
        number.setTextFormatter(new TextFormatter<>(EditionTitle::digits));
        var box = new VBox(
                12,
                Toolbar.captioned(Texts.of("details.date"), date()),
                Toolbar.captioned(Texts.of("details.number"), number),
                Toolbar.captioned(Texts.of("details.language"), language()),
                Toolbar.captioned(Texts.of("details.theme"), theme()));
        box.getStyleClass().add("sheet");
        box.setPrefWidth(240);
        return box;
    }

    /** Lets digits through, and no more of them than a number of editions has. */
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        change.setText(change.getText().replaceAll("\\D", ""));
        if (change.getControlNewText().length() > MOST_DIGITS) {
            change.setText("");
        }
        return change;
    }

    private DatePicker date() {
        var picker = new DatePicker(session.edition().details().date());
        picker.setId("field-date");
        // As the window's language writes dates, whatever the system's.
        picker.setConverter(new LocalDateStringConverter(FormatStyle.SHORT, Texts.LOCALE, null));
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().subscribe((LocalDate _, LocalDate chosen) -> {
            if (chosen != null) {
                session.apply(
                        new Edit.Describe("date", session.edition().details().withDate(chosen)));
            }
        });
        return picker;
    }

    private ComboBox<String> language() {
        var box = new ComboBox<String>();
        box.setId("field-language");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(LANGUAGES);
        var present = session.edition().details().language();
        if (!LANGUAGES.contains(present)) {
            box.getItems().addFirst(present);
        }
        box.setConverter(named(tag -> Locale.forLanguageTag(tag).getDisplayName(Texts.LOCALE)));
        box.setValue(present);
        box.valueProperty()
                .subscribe((_, chosen) -> session.apply(new Edit.Describe(
                        "language", session.edition().details().withLanguage(chosen))));
        return box;
    }

    private ComboBox<Theme> theme() {
        var box = new ComboBox<Theme>();
        box.setId("field-theme");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(themes.get());
        var present = session.edition().theme();
        if (!box.getItems().contains(present)) {
            box.getItems().addFirst(present);
        }
        box.setConverter(named(Theme::name));
        box.setValue(present);
        box.valueProperty().subscribe((_, chosen) -> session.apply(new Edit.Dress(chosen)));
        return box;
    }

    private static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is chosen from, not typed into");
            }
        };
    }
}
