package standfirst.ui.crop;

import java.util.Optional;
import standfirst.pictures.Crop;
import standfirst.pictures.Focus;

/**
 * The frame round the part of a picture that is kept, in shares of the picture's sides.
 *
 * @param picture the picture's width divided by its height
 * @param ratio the same of the frame, where it is fixed
 */
record Frame(
        double left, double top, double width, double height, double picture, Optional<Double> ratio, Focus focus) {
    /** No side of a frame is shorter. */
    static final double LEAST = 0.02;

    static Frame of(Crop crop, Focus focus, double picture) {
        double parts = Crop.PARTS;
        return new Frame(
                crop.left() / parts,
                crop.top() / parts,
                crop.width() / parts,
                crop.height() / parts,
                picture,
                Optional.empty(),
                focus);
    }

    Crop crop() {
        int x = Math.clamp(Math.round(left * Crop.PARTS), 0, Crop.PARTS - 1);
        int y = Math.clamp(Math.round(top * Crop.PARTS), 0, Crop.PARTS - 1);
        return new Crop(
                x,
                y,
                Math.clamp(Math.round(width * Crop.PARTS), 1, Crop.PARTS - x),
                Math.clamp(Math.round(height * Crop.PARTS), 1, Crop.PARTS - y));
    }

    /** Its own width divided by its height, in pixels. */
    double proportions() {
        return width / height * picture;
    }

    /** The largest frame of these proportions round the focal point; with none given it may be drawn as one likes from where it is. */
    Frame withRatio(Optional<Double> wanted) {
        if (wanted.isEmpty()) {
            return new Frame(left, top, width, height, picture, wanted, focus);
        }
        var largest = of(focus.crop(picture, wanted.get()), focus, picture);
        return new Frame(largest.left, largest.top, largest.width, largest.height, picture, wanted, focus);
    }

    Frame whole() {
        return new Frame(0, 0, 1, 1, picture, Optional.empty(), focus);
    }

    /** With another focal point; a frame of fixed proportions follows it. */
    Frame withFocus(double x, double y) {
        var point = new Focus(
                Math.clamp(Math.round(x * Crop.PARTS), 0, Crop.PARTS),
                Math.clamp(Math.round(y * Crop.PARTS), 0, Crop.PARTS));
        var moved = new Frame(left, top, width, height, picture, ratio, point);
        return ratio.isPresent() ? moved.moved(x - (left + width / 2), y - (top + height / 2)) : moved;
    }

    Frame moved(double right, double down) {
        return new Frame(
                Math.clamp(left + right, 0, 1 - width),
                Math.clamp(top + down, 0, 1 - height),
                width,
                height,
                picture,
                ratio,
                focus);
    }

    /**
     * With some of its sides elsewhere; the others stay.
     *
     * @param sideways which side moves: the left (-1), the right (1), none (0); likewise {@code along} for the upper and the lower
     */
    Frame sized(int sideways, int along, double right, double down) {
        double x1 = sideways < 0 ? Math.clamp(left + right, 0, left + width - LEAST) : left;
        double x2 = sideways > 0 ? Math.clamp(left + width + right, left + LEAST, 1) : left + width;
        double y1 = along < 0 ? Math.clamp(top + down, 0, top + height - LEAST) : top;
        double y2 = along > 0 ? Math.clamp(top + height + down, top + LEAST, 1) : top + height;
        return ratio.map(fixed -> fixed(sideways, along, x2 - x1, y2 - y1, fixed / picture))
                .orElse(new Frame(x1, y1, x2 - x1, y2 - y1, picture, ratio, focus));
    }

    /** @param share width divided by height, in shares of the picture's sides */
    private Frame fixed(int sideways, int along, double wide, double high, double share) {
        double wanted = sideways == 0 ? high * share : wide;
        double across = room(sideways, left, width);
        double down = room(along, top, height);
        double w = Math.max(LEAST, Math.min(wanted, Math.min(across, down * share)));
        double h = w / share;
        return new Frame(start(sideways, left, width, w), start(along, top, height, h), w, h, picture, ratio, focus);
    }

    /** How long a side can become that grows to one end, or from its middle to both. */
    private static double room(int end, double start, double length) {
        double middle = start + length / 2;
        return end < 0 ? start + length : end > 0 ? 1 - start : 2 * Math.min(middle, 1 - middle);
    }

    private static double start(int end, double start, double before, double now) {
        return Math.max(0, end > 0 ? start : end < 0 ? start + before - now : start + (before - now) / 2);
    }
}
