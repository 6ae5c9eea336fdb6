package standfirst.pictures;

/**
 * What was done to a picture.
 *
 * @param before the file as it came
 * @param after the file for mail
 * @param place whether the file said where the picture was taken; that is gone
 * @param data whether the file held other data beside the picture; that is gone too
 * @param stilled whether it moved, and is its first frame now
 * @param heavy whether it is heavier than mail should be, all that can be done being done
 */
public record Report(Side before, Side after, boolean place, boolean data, boolean stilled, boolean heavy) {
    /**
     * A picture before or after.
     *
     * @param width in pixels, upright, likewise {@code height}
     * @param bytes how large its file is
     */
    public record Side(Kind kind, int width, int height, long bytes) {}
}
