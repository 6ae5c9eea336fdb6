package standfirst.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** An opaque colour as mail programs take it: six hex digits, lower case, with the {@code #}. */
public record Colour(String hex) {
    private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-f]{6}");

    public Colour {
        Require.present(hex);
        hex = hex.toLowerCase(Locale.ROOT);
        Require.that(SIX_DIGITS.matcher(hex).matches(), "“" + hex + "” is not a colour such as #1a2b3c");
    }

    public static Colour of(String hex) {
        return new Colour(hex);
    }

    /** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public static double contrast(Colour one, Colour other) {
        var lighter = Math.max(one.luminance(), other.luminance());
        var darker = Math.min(one.luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance, from 0 for black to 1 for white (WCAG 2.2). */
    public double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    /**
     * The colour as Outlook shows it where it darkens a mail by itself: lightness turned round in CIELAB, and lifted so that white becomes #333333
     * (Microsoft's roosterjs, getDarkColor). Other programs invert likewise, but tell less about it.
     */
    public Colour inverted() {
        return Lab.of(this).inverted();
    }

    /**
     * The nearest shade of this colour that reaches a contrast on a ground: hue and chroma stay, lightness gives way as little as it can.
     *
     * @param least the contrast ratio to reach; where no shade does, the best there is
     */
    public Colour legibleOn(Colour ground, double least) {
        var lab = Lab.of(this);
        var best = this;
        for (int step = 0; step <= 200 && contrast(best, ground) < least; step++) {
            for (var shade : new Colour[] {lab.lighter(-step * 0.5), lab.lighter(step * 0.5)}) {
                if (contrast(shade, ground) > contrast(best, ground)) {
                    best = shade;
                }
            }
        }
        return best;
    }

    /** Linear light of the channel whose digits stand there: from 0 to 1. */
    double channel(int at) {
        var value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return hex;
    }
}
