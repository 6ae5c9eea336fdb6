package standfirst.pictures;

import java.awt.image.BufferedImage;
import standfirst.model.PictureFacts;

/**
 * The file of a picture: of its kinds and qualities the first that keeps to the budget.
 *
 * @param picture the pixels of that file
 */
record Fitting(BufferedImage picture, PictureFile file) {
    static final int BUDGET = PictureFacts.BUDGET;

    private static final double[] QUALITIES = {0.86, 0.8, 0.74, 0.68, 0.62};
    /** So much narrower than twice the shown width, where quality alone does not do. */
    private static final double[] WIDTHS = {1, 0.75, 0.5};

    /** A drawing is sharper as PNG, and so kept as long as it is not much heavier for it. */
    private static final double SHARPNESS = 1.5;

    /**
     * Makes the file.
     *
     * @param photograph whether it came as one, with what is lost by that already lost
     * @param most in bytes
     */
    static Fitting of(BufferedImage picture, boolean photograph, long most) {
        if (Pixels.isSeeThrough(picture)) {
            return sharp(picture, most);
        }
        var opaque = picture.getColorModel().hasAlpha() ? Pixels.opaque(picture) : picture;
        if (!photograph) {
            var png = Encoder.png(opaque);
            var jpeg = Encoder.jpeg(opaque, QUALITIES[0]);
            if (png.length <= jpeg.length || (png.length <= jpeg.length * SHARPNESS && png.length <= most)) {
                return png.length <= most ? new Fitting(opaque, new PictureFile(Kind.PNG, png)) : sharp(opaque, most);
            }
        }
        return soft(opaque, most);
    }

    /** As good as it may be kept, of whatever weight. */
    static PictureFile whole(BufferedImage picture, Kind kind) {
        return kind == Kind.PNG
                ? new PictureFile(Kind.PNG, Encoder.png(picture))
                : new PictureFile(Kind.JPEG, Encoder.jpeg(Pixels.opaque(picture), 0.92));
    }

    private static Fitting sharp(BufferedImage picture, long most) {
        var made = new Fitting(picture, new PictureFile(Kind.PNG, Encoder.png(picture)));
        for (int i = 1; i < WIDTHS.length && made.file.size() > most; i++) {
            var smaller = Pixels.narrow(picture, width(picture, i));
            made = new Fitting(smaller, new PictureFile(Kind.PNG, Encoder.png(smaller)));
        }
        return made;
    }

    private static Fitting soft(BufferedImage picture, long most) {
        var made = new Fitting(picture, jpeg(picture, QUALITIES[0]));
        // Fewer pixels for the budget's sake alone, not for being lighter than the file was.
        for (int i = 0; i < WIDTHS.length && (i == 0 || made.file.size() > BUDGET); i++) {
            var smaller = Pixels.narrow(picture, width(picture, i));
            for (var quality : QUALITIES) {
                if (made.file.size() <= most) {
                    return made;
                }
                made = new Fitting(smaller, jpeg(smaller, quality));
            }
        }
        return made;
    }

    private static PictureFile jpeg(BufferedImage picture, double quality) {
        return new PictureFile(Kind.JPEG, Encoder.jpeg(picture, quality));
    }

    private static int width(BufferedImage picture, int step) {
        return Math.max(1, (int) Math.round(picture.getWidth() * WIDTHS[step]));
    }
}
