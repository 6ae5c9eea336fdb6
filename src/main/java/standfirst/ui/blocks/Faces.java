package standfirst.ui.blocks;

import java.util.Optional;
import standfirst.model.Align;
import standfirst.model.Colour;
import standfirst.model.Link;
import standfirst.model.Manner;
import standfirst.model.Palette;
import standfirst.model.Type;
import standfirst.ui.richtext.Face;
import standfirst.ui.richtext.Typography;

/**
 * The typography of a look, in the sizes the mail is rendered with ({@code render.Styles} is their source).
 *
 * @param width of what is set, in pixels: narrow columns are set smaller
 */
record Faces(Look look, int width) {
    /** Space between paragraphs. */
    static final int GAP = 16;

    static final int ITEM_GAP = 8;
    private static final int NARROW = 240;
    private static final int SMALLEST = 14;

    static Faces of(Look look) {
        return new Faces(look, look.width());
    }

    Faces within(int edges) {
        return new Faces(look, width - edges);
    }

    Palette palette() {
        return look.palette();
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    /** Thick rules take the ink's colour, as in the mail. */
    Colour rule() {
        return look.theme().spacing().rule() > 1 ? palette().ink() : palette().rule();
    }

    int ruleWidth() {
        return look.theme().spacing().rule();
    }

    private Type type() {
        return look.theme().type();
    }

    int bodySize() {
        return isNarrow() ? Math.max(SMALLEST, type().bodySize() - 2) : type().bodySize();
    }

    Face bodyFace() {
        return Face.of(
                type().body(),
                bodySize(),
                even(bodySize() * look.theme().manner().leading() / 100.0),
                palette().ink());
    }

    /** Running text with all it may hold. */
    Typography body() {
        var size = bodySize() + 1;
        var subheading = Face.of(
                        type().headlines(), size, even(size * 1.4), palette().ink())
                .withBold(true);
        return new Typography(
                bodyFace(), subheading, bodyFace().withItalic(true), palette().accent(), GAP, ITEM_GAP, Align.LEFT);
    }

    Typography mutedBody() {
        return Typography.of(bodyFace().withColour(palette().muted()), palette().accent());
    }

    Typography link() {
        return Typography.of(bodyFace().withColour(palette().accent()).withUnderline(true));
    }

    /** Words that are a link as soon as they lead somewhere. */
    Typography link(Optional<Link> link) {
        return link.isPresent() ? link() : plainBody();
    }

    Typography smallBold(Optional<Link> link) {
        var face = smallFace().withBold(true);
        return Typography.of(
                link.isPresent() ? face.withColour(palette().accent()).withUnderline(true) : face);
    }

    Typography plainBody() {
        return Typography.of(bodyFace());
    }

    /** Section labels and kickers. */
    Typography label() {
        return Typography.of(labelFace(palette().accent()));
    }

    Typography mutedLabel() {
        return Typography.of(labelFace(palette().muted()));
    }

    /** Labels as the mail sets them in capitals; they are edited as they are written. Empty where they are set as they are. */
    Optional<String> inCapitals(Typography typography, String words) {
        return look.theme().manner().labels() == Manner.Labels.CAPITALS
                        && !words.isBlank()
                        && (typography.equals(label()) || typography.equals(mutedLabel()))
                ? Optional.of(words.toUpperCase(look.details().locale()))
                : Optional.empty();
    }

    private Face labelFace(Colour colour) {
        var manner = look.theme().manner().labels();
        int size = switch (manner) {
            case SPACED -> 13;
            case CAPITALS -> 12;
            case PLAIN -> 16;
        };
        int spacing = switch (manner) {
            case SPACED -> 1;
            case CAPITALS -> 2;
            case PLAIN -> 0;
        };
        var face = Face.of(type().labels(), size, 24, colour).withBold(true);
        face = face.withCapitals(manner == Manner.Labels.CAPITALS);
        return look.details().isRightToLeft() ? face : face.withSpacing(spacing);
    }

    /** Captions, bylines, the footer. */
    Typography small() {
        return Typography.of(smallFace(), palette().accent());
    }

    Typography smallLink() {
        return Typography.of(smallFace().withColour(palette().accent()).withUnderline(true));
    }

    Face smallFace() {
        return Face.of(type().labels(), 14, 20, palette().muted());
    }

    Typography button() {
        return Typography.of(
                        Face.of(type().labels(), 15, 20, palette().onAccent()).withBold(true))
                .withAlign(Align.CENTRE);
    }

    /** Large for the story that opens the page, smaller for further ones and in narrow columns. */
    Typography headline() {
        var size = type().headlineSize();
        if (!isNarrow() && look.level() == 1) {
            return Typography.of(headlineFace(size, type().headlineLeading()));
        }
        var smaller = isNarrow() ? Math.min(size, 20) : Math.max(18, size * 3 / 4);
        return Typography.of(headlineFace(smaller, even(smaller * 1.25)));
    }

    Typography nameplate() {
        var size = Math.min(type().headlineSize() + 10, 60);
        return Typography.of(headlineFace(size, even(size * 1.2)))
                .withAlign(look.theme().manner().nameplate());
    }

    Typography standfirst() {
        var face = bodyFace().withColour(palette().muted());
        return Typography.of(isNarrow() ? face : face.withSize(20, 28));
    }

    Typography quote() {
        var face = Face.of(type().headlines(), 22, 32, palette().ink()).withItalic(true);
        return Typography.of(isNarrow() ? face.withSize(17, 26) : face);
    }

    /** HTML as it is written. */
    Typography source() {
        return Typography.of(Face.of("monospace", 12, 18, palette().ink()));
    }

    private Face headlineFace(double size, double leading) {
        return Face.of(type().headlines(), size, leading, palette().ink()).withBold(type().headlineWeight() >= 700);
    }

    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }
}
