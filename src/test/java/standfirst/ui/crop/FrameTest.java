package standfirst.ui.crop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import standfirst.pictures.Crop;
import standfirst.pictures.Focus;

class FrameTest {
    private static final Frame WHOLE = Frame.of(Crop.WHOLE, Focus.CENTRE, 1.5);

    @Test
    void takesProportionsRoundTheFocalPoint() {
        var square = WHOLE.withFocus(0.9, 0.2).withRatio(Optional.of(1.0));
        assertEquals(new Crop(3333, 0, 6667, 10_000), square.crop());
        assertEquals(1.0, square.proportions(), 0.001);
    }

    @Test
    void aFrameOfFixedProportionsFollowsTheFocalPoint() {
        assertEquals(
                0, WHOLE.withRatio(Optional.of(1.0)).withFocus(0.1, 0.5).crop().left());
    }

    @Test
    void movesWithinThePictureAlone() {
        var frame = Frame.of(new Crop(1000, 1000, 5000, 5000), Focus.CENTRE, 1.5);
        assertEquals(new Crop(5000, 0, 5000, 5000), frame.moved(9, -9).crop());
    }

    @Test
    void sidesMoveAlone() {
        assertEquals(
                new Crop(2000, 0, 8000, 9000), WHOLE.sized(-1, 1, 0.2, -0.1).crop());
    }

    /** Whatever is dragged wherever, the frame lies within the picture, and keeps the proportions it is held to. */
    @Property
    void staysAFrame(
            @ForAll @IntRange(min = -1, max = 1) int sideways,
            @ForAll @IntRange(min = -1, max = 1) int along,
            @ForAll @DoubleRange(min = -2, max = 2) double right,
            @ForAll @DoubleRange(min = -2, max = 2) double down,
            @ForAll @DoubleRange(min = 0.3, max = 3) double ratio,
            @ForAll boolean held) {
        var frame = WHOLE.withRatio(Optional.of(ratio).filter(_ -> held)).sized(1, 1, -0.3, -0.3);
        var sized = frame.sized(sideways, along, right, down).moved(down, right);
        assertTrue(sized.left() >= 0 && sized.top() >= 0, sized::toString);
        assertTrue(sized.left() + sized.width() <= 1.0001 && sized.top() + sized.height() <= 1.0001, sized::toString);
        assertTrue(sized.crop().width() > 0);
        if (held) {
            assertEquals(ratio, sized.proportions(), ratio / 1000);
        }
    }
}
