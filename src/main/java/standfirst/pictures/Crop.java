package standfirst.pictures;

/**
 * What is shown of a picture, in ten-thousandths of its width and height, so that it holds for the picture in any size.
 *
 * @param left from its left edge, likewise {@code top} from its upper one
 */
public record Crop(int left, int top, int width, int height) {
    /** How many parts a side has. */
    public static final int PARTS = 10_000;

    public static final Crop WHOLE = new Crop(0, 0, PARTS, PARTS);

    public Crop {
        if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > PARTS || top + height > PARTS) {
            throw new IllegalArgumentException("a crop lies within its picture");
        }
    }
}
