package standfirst.pictures;

import java.awt.image.BufferedImage;
import java.util.Optional;
import standfirst.model.PictureFacts;
import standfirst.pictures.Report.Side;

/** Makes pictures for mail of whatever files there are. The same file makes the same picture, byte for byte. */
public final class MailPictures {
    /** Heavier files are not read. */
    public static final int MOST_MEGABYTES = 40;

    /** What a picture that moves may weigh, in bytes. */
    private static final int MOVING_BUDGET = 1 << 20;

    /** What it may cost to show, all frames together, in pixels. */
    private static final long MOVING_PIXELS = 300_000_000;

    /** The longest side of a picture that is kept to be cropped from, in pixels. */
    private static final int ORIGINAL = 3200;

    private MailPictures() {}

    /**
     * Makes a picture for mail.
     *
     * @param widest the widest it is shown, in CSS pixels
     * @throws PictureException with the rest of a sentence when it is no picture, is damaged, or is too large to be looked at
     */
    public static MailPicture of(byte[] file, int widest) throws PictureException {
        return made(file, Crop.WHOLE, widest, true);
    }

    /** The same of a part of the picture. */
    public static MailPicture cropped(byte[] file, Crop crop, int widest) throws PictureException {
        return made(file, crop, widest, false);
    }

    /** The picture to look at while it is cropped: upright, no larger than screens are. */
    public static PictureFile shown(byte[] file, int widest) throws PictureException {
        var picture = Pixels.narrow(pixels(file), widest);
        return Fitting.whole(picture, Pixels.isSeeThrough(picture) ? Kind.PNG : Kind.JPEG);
    }

    /** What is known of a file without decoding it. */
    public static PictureFacts.File facts(byte[] file) {
        try {
            if (Recognised.kind(file) == Kind.SVG) {
                return new PictureFacts.File(file.length, 0, 0);
            }
            var raw = Raw.of(file);
            return Exif.of(raw.exif).isSideways()
                    ? new PictureFacts.File(file.length, raw.height, raw.width)
                    : new PictureFacts.File(file.length, raw.width, raw.height);
        } catch (PictureException unreadable) {
            // Whoever opens it is told why; here its weight is what counts.
            return new PictureFacts.File(file.length, 0, 0);
        }
    }

    private static BufferedImage pixels(byte[] file) throws PictureException {
        if (Recognised.kind(file) == Kind.SVG) {
            var drawing = Drawing.of(file);
            return drawing.draw(2 * drawing.shownWidth(ORIGINAL / 2));
        }
        var raw = Raw.of(file);
        return Pixels.upright(Decoder.decode(raw), Exif.of(raw.exif).orientation());
    }

    private static MailPicture made(byte[] file, Crop crop, int widest, boolean keeps) throws PictureException {
        if (file.length > MOST_MEGABYTES << 20) {
            throw tooHeavy();
        }
        if (Recognised.kind(file) == Kind.SVG) {
            return drawn(file, crop, widest);
        }
        var raw = Raw.of(file);
        var exif = Exif.of(raw.exif);
        var stored = Decoder.decode(raw);
        if (raw.moving.isPresent() && crop.equals(Crop.WHOLE) && mayMove(raw)) {
            return moving(raw, file, widest);
        }
        var upright = Pixels.upright(stored, exif.orientation());
        var part = Pixels.crop(upright, crop);
        int shown = Math.min(part.getWidth(), widest);
        var small = Pixels.narrow(part, 2 * shown);
        var whole = small.getWidth() == raw.width || small.getWidth() == raw.height;
        // A picture that is not made smaller is not made heavier either.
        var most = Math.min(Fitting.BUDGET, whole && raw.kind == Kind.JPEG ? raw.bare.length : Fitting.BUDGET);
        var fitting = Fitting.of(small, raw.kind == Kind.JPEG, most);
        var before = exif.isSideways()
                ? new Side(raw.kind, raw.height, raw.width, file.length)
                : new Side(raw.kind, raw.width, raw.height, file.length);
        var report = new Report(
                before,
                side(fitting),
                exif.place(),
                raw.talks,
                raw.frames > 1,
                fitting.file().size() > Fitting.BUDGET);
        var original = keeps && fitting.picture().getWidth() < upright.getWidth()
                ? Optional.of(original(upright, fitting.file().kind()))
                : Optional.<PictureFile>empty();
        return new MailPicture(fitting.file(), shown, original, report);
    }

    /** What is said of a file that is not even read. */
    public static PictureException tooHeavy() {
        return new PictureException("is larger than " + MOST_MEGABYTES + " MB: make it smaller first");
    }

    private static PictureFile original(BufferedImage upright, Kind kind) {
        int longest = Math.max(upright.getWidth(), upright.getHeight());
        int width = (int) Math.min(upright.getWidth(), (long) upright.getWidth() * ORIGINAL / longest);
        return Fitting.whole(Pixels.narrow(upright, Math.max(1, width)), kind);
    }

    private static boolean mayMove(Raw raw) {
        return raw.moving.orElseThrow().length <= MOVING_BUDGET
                && (long) raw.width * raw.height * raw.frames <= MOVING_PIXELS;
    }

    private static MailPicture moving(Raw raw, byte[] file, int widest) {
        var kept = new PictureFile(Kind.GIF, raw.moving.orElseThrow());
        var report = new Report(
                new Side(Kind.GIF, raw.width, raw.height, file.length),
                new Side(Kind.GIF, raw.width, raw.height, kept.size()),
                false,
                raw.talks,
                false,
                kept.size() > Fitting.BUDGET);
        return new MailPicture(kept, Math.min(raw.width, widest), Optional.empty(), report);
    }

    private static MailPicture drawn(byte[] file, Crop crop, int widest) throws PictureException {
        var drawing = Drawing.of(file);
        int own = drawing.shownWidth(widest);
        var drawn = Pixels.crop(drawing.draw(2 * own), crop);
        var fitting = Fitting.of(drawn, false, Fitting.BUDGET);
        var report = new Report(
                new Side(Kind.SVG, own, Math.max(1, drawn.getHeight() / 2), file.length),
                side(fitting),
                false,
                false,
                false,
                fitting.file().size() > Fitting.BUDGET);
        return new MailPicture(fitting.file(), Math.max(1, drawn.getWidth() / 2), Optional.empty(), report);
    }

    private static Side side(Fitting fitting) {
        return new Side(
                fitting.file().kind(),
                fitting.picture().getWidth(),
                fitting.picture().getHeight(),
                fitting.file().size());
    }
}
