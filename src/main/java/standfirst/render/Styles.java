package standfirst.render;

import java.util.Locale;
import standfirst.model.Colour;
import standfirst.model.Palette;
import standfirst.model.Theme;
import standfirst.model.Tone;

/** A theme as the inline declarations of a mail: written once a page, used on every block. */
final class Styles {
    private static final int SMALLEST = 14;
    private static final int NARROW = 240;
    private static final Colour NEARLY_BLACK = Colour.of("#010101");
    private static final Colour NEARLY_WHITE = Colour.of("#fefefe");

    private final Theme theme;
    private final boolean rightToLeft;
    private final Palette light;
    private final Palette dark;
    private final String labels;
    private final String headlines;
    private final String body;

    Styles(Theme theme, boolean rightToLeft) {
        this.theme = theme;
        this.rightToLeft = rightToLeft;
        this.light = withoutExtremes(theme.light());
        this.dark = withoutExtremes(theme.dark());
        this.labels = family(theme.type().labels());
        this.headlines = family(theme.type().headlines());
        this.body = family(theme.type().body());
    }

    Theme theme() {
        return theme;
    }

    /** The same look for words that run the other way. */
    Styles turned() {
        return new Styles(theme, !rightToLeft);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** What a table for Word alone carries where its columns start at the right; others take it from the page. */
    Html tableDirection() {
        return rightToLeft ? Html.trusted(" dir=\"rtl\"") : Html.EMPTY;
    }

    Palette light() {
        return light;
    }

    Palette dark() {
        return dark;
    }

    /**
     * Programs that darken mails by themselves turn pure black and pure white round, and often nothing else: of a pair, one would turn and one stay. A
     * shade beside them, which no eye tells from them, is treated as any other colour.
     */
    private static Palette withoutExtremes(Palette palette) {
        var result = palette;
        for (var tone : Tone.values()) {
            switch (palette.get(tone).hex()) {
                case "#000000" -> result = result.with(tone, NEARLY_BLACK);
                case "#ffffff" -> result = result.with(tone, NEARLY_WHITE);
                default -> {}
            }
        }
        return result;
    }

    /** The side where lines begin. */
    String start() {
        return rightToLeft ? "right" : "left";
    }

    /** The side where lines end. */
    String end() {
        return rightToLeft ? "left" : "right";
    }

    /** Margins with an indent where lines begin. */
    String margins(String top, String bottom, String indent) {
        return "margin:" + top + " " + (rightToLeft ? indent : "0") + " " + bottom + " " + (rightToLeft ? "0" : indent);
    }

    /** What a cell of running text sets for everything in it: its font and colour. */
    String cell(int width) {
        int size = bodySize(width);
        return font("", size, even(size * theme.manner().leading() / 100.0), body) + ";color:" + light().ink();
    }

    int bodySize(int width) {
        int size = theme.type().bodySize();
        return isNarrow(width) ? Math.max(SMALLEST, size - 2) : size;
    }

    /** Section labels and kickers. */
    String label() {
        return switch (theme.manner().labels()) {
            case SPACED -> font("bold ", 13, 24, labels) + spaced(1);
            case CAPITALS -> font("bold ", 12, 24, labels) + spaced(2) + ";text-transform:uppercase";
            case PLAIN -> font("bold ", 16, 24, labels);
        };
    }

    /** Letters that join, as in Arabic, must not be drawn apart. */
    private String spaced(int pixels) {
        return rightToLeft ? "" : ";letter-spacing:" + pixels + "px";
    }

    /** Where the masthead stands: left is where lines begin. */
    String nameplateSide() {
        return switch (theme.manner().nameplate()) {
            case LEFT -> start();
            case CENTRE -> "center";
            case RIGHT -> end();
        };
    }

    /** Captions, bylines, the footer. */
    String small() {
        return font("", 14, 20, labels);
    }

    String button() {
        return font("bold ", 15, 20, labels);
    }

    /** The headline of a story: large for the first on the page, smaller for further ones and in narrow columns. */
    String headline(int level, int width) {
        int size = theme.type().headlineSize();
        int leading = theme.type().headlineLeading();
        if (isNarrow(width)) {
            size = Math.min(size, 20);
            leading = even(size * 1.25);
        } else if (level > 1) {
            size = Math.max(18, size * 3 / 4);
            leading = even(size * 1.25);
        }
        return font(weight(), size, leading, headlines);
    }

    String nameplate() {
        int size = Math.min(theme.type().headlineSize() + 10, 60);
        return font(weight(), size, even(size * 1.2), headlines);
    }

    String standfirst(int width) {
        return isNarrow(width) ? "" : ";font-size:20px;line-height:28px";
    }

    String subheading(int width) {
        int size = bodySize(width) + 1;
        return font("bold ", size, even(size * 1.4), headlines);
    }

    String quote(int width) {
        return isNarrow(width) ? font("italic ", 17, 26, headlines) : font("italic ", 22, 32, headlines);
    }

    String rule() {
        return theme.spacing().rule() + "px solid " + ruleColour(light());
    }

    /** A thick rule in the colour of thin ones looks like a bar somebody forgot. */
    Colour ruleColour(Palette palette) {
        return theme.spacing().rule() > 1 ? palette.ink() : palette.rule();
    }

    private static boolean isNarrow(int width) {
        return width < NARROW;
    }

    private String weight() {
        return theme.type().headlineWeight() >= 700 ? "bold " : "";
    }

    private static String font(String weight, int size, int leading, String family) {
        return "font:" + weight + size + "px/" + leading + "px " + family;
    }

    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }

    /** A stack of fonts that cannot end the declaration it stands in: a theme is a file, and may come from anywhere. */
    private static String family(String stack) {
        var clean = stack.replace('"', '\'')
                .replaceAll("[^A-Za-z0-9 ,'_-]", "")
                .replaceAll("\\s*,\\s*", ",")
                .strip();
        boolean whole = clean.chars().filter(c -> c == '\'').count() % 2 == 0;
        var quoted = whole ? clean : clean.replace("'", "");
        return quoted.isEmpty() || quoted.toLowerCase(Locale.ROOT).startsWith(",") ? "serif" : quoted;
    }
}
