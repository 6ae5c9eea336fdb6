package standfirst.ui;

import java.util.function.DoubleConsumer;

/** How large the page is shown, in steps that keep text sharp. */
final class Zoom {
    private static final double[] STEPS = {0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2};
    private static final int ACTUAL = 4;

    private final DoubleConsumer show;
    private int step = ACTUAL;

    Zoom(DoubleConsumer show) {
        this.show = show;
    }

    void in() {
        to(step + 1);
    }

    void out() {
        to(step - 1);
    }

    void reset() {
        to(ACTUAL);
    }

    private void to(int wanted) {
        step = Math.clamp(wanted, 0, STEPS.length - 1);
        show.accept(STEPS[step]);
    }
}
