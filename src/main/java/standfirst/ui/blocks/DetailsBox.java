package standfirst.ui.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import standfirst.model.Link;
import standfirst.model.Picture;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/**
 * What of a block is no words on the page: links, pictures, settings. Forms describe it once; it is shown beside the page by the inspector, and here
 * over the page. Each change takes effect as it is typed, where it can.
 */
public final class DetailsBox {
    private final List<Detail> details = new ArrayList<>();

    /** What has been described, in order. */
    public List<Detail> details() {
        return List.copyOf(details);
    }

    boolean isEmpty() {
        return details.isEmpty();
    }

    boolean has(String name) {
        return details.stream().anyMatch(detail -> detail.name().equals(name));
    }

    /** A field of plain words. */
    public void words(String name, String label, String value, Consumer<String> set) {
        text(name, label, value, "", typed -> {
            set.accept(typed);
            return true;
        });
    }

    void link(String name, String label, Optional<Link> value, Consumer<Optional<Link>> set) {
        text(name, label, value.map(Link::target).orElse(""), Texts.of("detail.not-a-link"), typed -> {
            var link = Link.parse(typed);
            if (link.isPresent() || typed.isBlank()) {
                set.accept(link);
                return true;
            }
            return false;
        });
    }

    /** A picture's source, its alternative text and its size. */
    void picture(String name, String label, Optional<Picture> value, Consumer<Optional<Picture>> set) {
        var now = new Shown(value, set);
        text(
                name + ".source",
                label,
                value.map(Picture::source).orElse(""),
                Texts.of("detail.not-a-picture"),
                now::source);
        words(
                name + ".alt",
                Texts.of("detail.alt"),
                value.map(Picture::alt).orElse(""),
                typed -> now.change(shown -> shown.withAlt(typed)));
        check(
                name + ".decorative",
                Texts.of("detail.decorative"),
                value.filter(Picture::decorative).isPresent(),
                ticked -> now.change(shown -> shown.withDecorative(ticked)));
        size(name + ".width", value.map(Picture::width), typed -> now.change(shown -> shown.withWidth(typed)));
        size(name + ".height", value.map(Picture::height), typed -> now.change(shown -> shown.withHeight(typed)));
    }

    /** A picture while several inputs change it. */
    private static final class Shown {
        private final Consumer<Optional<Picture>> set;
        private Optional<Picture> picture;
        /** What was typed for a picture that has no source yet. */
        private String alt = "";

        Shown(Optional<Picture> picture, Consumer<Optional<Picture>> set) {
            this.picture = picture;
            this.set = set;
        }

        boolean source(String typed) {
            var source = typed.strip();
            if (!source.isEmpty() && !Picture.isSafe(source)) {
                return false;
            }
            var words = picture.map(Picture::alt).orElse(alt);
            var same = picture.filter(known -> known.source().equals(source));
            alt = words;
            picture =
                    source.isEmpty() ? Optional.empty() : same.or(() -> Optional.of(new Picture(source, words, 0, 0)));
            set.accept(picture);
            return true;
        }

        void change(Function<Picture, Picture> change) {
            if (picture.isEmpty()) {
                alt = change.apply(new Picture("images/none", alt, 0, 0)).alt();
                return;
            }
            picture = picture.map(change);
            set.accept(picture);
        }
    }

    /** A number of pixels; nothing stands for 0, which is unknown. */
    private void size(String name, Optional<Integer> value, Consumer<Integer> set) {
        var label = Texts.of(name.endsWith("width") ? "detail.width" : "detail.height");
        var shown = value.filter(pixels -> pixels > 0).map(String::valueOf).orElse("");
        text(name, label, shown, Texts.of("detail.not-a-size"), typed -> {
            var digits = typed.strip();
            var fits = digits.matches("\\d{0,5}");
            if (fits) {
                set.accept(digits.isEmpty() ? 0 : Integer.parseInt(digits));
            }
            return fits;
        });
    }

    void date(String name, String label, Optional<LocalDate> value, Consumer<Optional<LocalDate>> set) {
        text(name, label, value.map(LocalDate::toString).orElse(""), Texts.of("detail.not-a-day"), typed -> {
            if (typed.isBlank()) {
                set.accept(Optional.empty());
                return true;
            }
            var day = Days.parse(typed.strip());
            day.ifPresent(read -> set.accept(Optional.of(read)));
            return day.isPresent();
        });
    }

    <E> void choice(String name, String label, List<E> choices, E value, Function<E, String> shown, Consumer<E> set) {
        choice(name, label, choices, Optional.of(value), shown, set);
    }

    /**
     * Adds a choice among a few values.
     *
     * @param value empty where several blocks differ in it
     */
    public <E> void choice(
            String name, String label, List<E> choices, Optional<E> value, Function<E, String> shown, Consumer<E> set) {
        details.add(new Detail.Choice<>(name, label, choices, value, shown, set));
    }

    public void check(String name, String label, boolean value, Consumer<Boolean> set) {
        details.add(new Detail.Check(name, label, value, set));
    }

    /**
     * Adds a field for anything that is read out of what is typed.
     *
     * @param take takes over what was typed; false where it cannot be taken
     */
    public void text(String name, String label, String value, String otherwise, Function<String, Boolean> take) {
        details.add(new Detail.Text(name, label, value, otherwise, take));
    }

    /** Opens the box below a node, with the caret in the named input, or the first. */
    void open(Node anchor, String name, Runnable closed) {
        if (anchor.getScene() == null || details.isEmpty()) {
            return;
        }
        var box = new VBox();
        box.getStyleClass().add("details-box");
        box.getStylesheets().add(RichField.STYLESHEET);
        var inputs = details.stream().map(DetailInput::new).toList();
        box.getChildren().setAll(inputs);
        var popup = new Popup();
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setOnHidden(event -> closed.run());
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                popup.hide();
                event.consume();
            }
        });
        Bounds bounds = anchor.localToScreen(anchor.getLayoutBounds());
        popup.show(anchor.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY() + 4);
        inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElse(inputs.getFirst())
                .control()
                .requestFocus();
    }
}
