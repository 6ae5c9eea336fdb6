package standfirst.ui.start;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.storage.EditionFile;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The cards of the start screen: a picture, a name, a line. */
final class Cards {
    static final double WIDTH = 184;
    private static final double HEIGHT = 138;
    private static final double INSET = 12;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Texts.LOCALE);

    private Cards() {}

    /** A card of an edition that was open lately; one that is gone can only be taken off the list. */
    static Node recent(Recent recent, Optional<Path> thumbnail, Consumer<Path> open, Consumer<Path> forget) {
        var name = name(recent.file());
        var line = recent.missing()
                ? Texts.of("start.missing")
                : recent.edition()
                        .map(edition -> line(edition.details()))
                        .orElseGet(() -> Texts.of("start.unreadable"));
        var picture =
                recent.edition().map(edition -> picture(edition, thumbnail)).orElseGet(Cards::nothing);
        var card = card(picture, name, line);
        card.setDisable(recent.missing());
        card.setOnAction(_ -> open.accept(recent.file()));
        Icons.explain(card, Texts.of("start.card", name, line), null);
        card.getTooltip().setText(String.valueOf(recent.file()));
        var remove = Icons.quiet(new Button(), "fth-x");
        remove.getStyleClass().addAll("small", "card-remove");
        remove.setOnAction(_ -> forget.accept(recent.file()));
        Icons.explain(remove, Texts.of("start.forget", name), null);
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                forget.accept(recent.file());
                event.consume();
            }
        });
        StackPane.setAlignment(remove, Pos.TOP_RIGHT);
        var place = new StackPane(card, remove);
        place.getStyleClass().add("card-place");
        if (recent.missing()) {
            place.getStyleClass().add("missing");
        }
        place.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return place;
    }

    /** A card of a template. */
    static Button template(String name, String about, Edition page, Runnable begin) {
        var card = card(Sketch.of(page, WIDTH, HEIGHT), name, about);
        card.setOnAction(_ -> begin.run());
        card.setAccessibleText(name + ". " + about);
        return card;
    }

    static String line(Details details) {
        var date = DATE.format(details.date());
        return details.number() == 0 ? date : Texts.of("edition.line", date, String.valueOf(details.number()));
    }

    private static Button card(Node picture, String name, String about) {
        var title = new Label(name);
        title.getStyleClass().add("title");
        // Not a label: in a button, a label that wraps is as high as if each word had a line.
        var line = new Text(about);
        line.getStyleClass().add("card-line");
        line.setWrappingWidth(WIDTH - 2 * INSET);
        var words = new VBox(2, title, line);
        words.getStyleClass().add("card-words");
        var face = new VBox(new StackPane(picture), words);
        face.setMaxWidth(WIDTH);
        face.setPrefWidth(WIDTH);
        var card = new Button();
        card.setGraphic(face);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().add("edition-card");
        card.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    private static Node picture(Edition edition, Optional<Path> thumbnail) {
        return thumbnail
                .<Node>map(file -> {
                    var image = new Image(file.toUri().toString(), true);
                    var view = new ImageView(image);
                    view.setFitWidth(WIDTH);
                    view.setFitHeight(HEIGHT);
                    view.setViewport(new Rectangle2D(0, 0, Thumbnails.WIDTH, Thumbnails.HEIGHT));
                    return view;
                })
                .orElseGet(() -> Sketch.of(edition, WIDTH, HEIGHT));
    }

    private static Node nothing() {
        var place = new StackPane(Icons.of("fth-file"));
        place.getStyleClass().add("card-nothing");
        place.setPrefSize(WIDTH, HEIGHT);
        return place;
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(EditionFile.SUFFIX)
                ? name.substring(0, name.length() - EditionFile.SUFFIX.length())
                : name;
    }
}
