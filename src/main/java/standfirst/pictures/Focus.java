package standfirst.pictures;

/**
 * The point of a picture that is to be seen however it is cropped, in ten-thousandths of its width and height.
 *
 * @param x from the left edge
 * @param y from the upper edge
 */
public record Focus(int x, int y) {
    public static final Focus CENTRE = new Focus(Crop.PARTS / 2, Crop.PARTS / 2);

    public Focus {
        if (x < 0 || y < 0 || x > Crop.PARTS || y > Crop.PARTS) {
            throw new IllegalArgumentException("a focal point lies within its picture");
        }
    }

    /**
     * The largest part of a picture with these proportions, with this point as near to its middle as can be.
     *
     * @param picture width of the picture divided by its height
     * @param wanted the same of the part
     */
    public Crop crop(double picture, double wanted) {
        double share = wanted / picture;
        int width = share >= 1 ? Crop.PARTS : Math.max(1, (int) Math.round(Crop.PARTS * share));
        int height = share <= 1 ? Crop.PARTS : Math.max(1, (int) Math.round(Crop.PARTS / share));
        return new Crop(start(x, width), start(y, height), width, height);
    }

    private static int start(int point, int length) {
        return Math.clamp(point - length / 2, 0, Crop.PARTS - length);
    }
}
