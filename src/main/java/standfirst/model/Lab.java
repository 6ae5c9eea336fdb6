package standfirst.model;

/** A colour as CIELAB has it under daylight D65: lightness apart from hue, so that one changes without the other. */
record Lab(double lightness, double a, double b) {
    /** Lightness of #333333. */
    private static final double DARKEST = 21.247;

    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;

    static Lab of(Colour colour) {
        var red = colour.channel(1);
        var green = colour.channel(3);
        var blue = colour.channel(5);
        var x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / WHITE_X);
        var y = curve(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        var z = curve((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / WHITE_Z);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    Colour inverted() {
        return new Lab((100 - lightness) * (100 - DARKEST) / 100 + DARKEST, a, b).colour();
    }

    /** The same hue with its lightness changed by so many of a hundred, as far as there is any. */
    Colour lighter(double by) {
        return new Lab(Math.clamp(lightness + by, 0, 100), a, b).colour();
    }

    private Colour colour() {
        var middle = (lightness + 16) / 116;
        var x = back(middle + a / 500) * WHITE_X;
        var y = back(middle);
        var z = back(middle - b / 200) * WHITE_Z;
        return new Colour(String.format(
                java.util.Locale.ROOT,
                "#%02x%02x%02x",
                digit(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                digit(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                digit(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)));
    }

    private static double curve(double light) {
        return light > EPSILON ? Math.cbrt(light) : (KAPPA * light + 16) / 116;
    }

    private static double back(double curved) {
        var cube = curved * curved * curved;
        return cube > EPSILON ? cube : (116 * curved - 16) / KAPPA;
    }

    /** A channel from linear light; what the screen cannot show is cut off. */
    private static int digit(double light) {
        var value = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
