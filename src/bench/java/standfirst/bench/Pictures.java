package standfirst.bench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes pictures of windows as PNG with 256 colours, which windows hardly have more of: a third of the size. */
final class Pictures {
    private static final int COLOURS = 256;

    /** Surfaces and letters: so many colours are kept however near they are to each other. */
    private static final int EXACT = 64;

    /** So far apart are the next colours, as the sum of squares over red, green and blue; then ever nearer ones are. */
    private static final int FAR = 600;

    private Pictures() {}

    static void write(BufferedImage picture, Path file) throws IOException {
        if (!ImageIO.write(indexed(picture), "png", file.toFile())) {
            throw new IOException("this Java cannot write PNG pictures");
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        var palette = palette(counts);
        var bytes = new byte[3][COLOURS];
        for (int i = 0; i < palette.size(); i++) {
            var colour = new Color(palette.get(i));
            bytes[0][i] = (byte) colour.getRed();
            bytes[1][i] = (byte) colour.getGreen();
            bytes[2][i] = (byte) colour.getBlue();
        }
        var model = new IndexColorModel(8, COLOURS, bytes[0], bytes[1], bytes[2]);
        var indexed =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                var index = nearest.computeIfAbsent(picture.getRGB(x, y), colour -> nearest(colour, palette));
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        return indexed;
    }

    /** The most frequent colours as they are, and then those that are not too near to any. */
    private static List<Integer> palette(Map<Integer, Integer> counts) {
        var byCount = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        var chosen = new ArrayList<>(byCount.subList(0, Math.min(EXACT, byCount.size())));
        for (int apart = FAR; apart > 0 && chosen.size() < COLOURS; apart /= 4) {
            for (var colour : byCount) {
                if (chosen.size() < COLOURS && distance(colour, chosen.get(nearest(colour, chosen))) >= apart) {
                    chosen.add(colour);
                }
            }
        }
        return chosen;
    }

    private static int nearest(int colour, List<Integer> palette) {
        var best = 0;
        var least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            var distance = distance(colour, palette.get(i));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        var a = new Color(one);
        var b = new Color(other);
        var red = a.getRed() - b.getRed();
        var green = a.getGreen() - b.getGreen();
        var blue = a.getBlue() - b.getBlue();
        return red * red + green * green + blue * blue;
    }
}
