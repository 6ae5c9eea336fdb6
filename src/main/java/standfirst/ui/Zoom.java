package standfirst.ui;

import java.util.List;
import java.util.function.DoubleConsumer;

/** How large the page is shown, in steps that keep text sharp; remembered. */
final class Zoom {
    private static final List<Integer> STEPS = List.of(50, 67, 75, 90, 100, 110, 125, 150, 200);
    private static final int ACTUAL = 100;

    private final DoubleConsumer show;
    private final Memory memory;

    /** @param show is given the factor; at once the one remembered */
    Zoom(DoubleConsumer show, Memory memory) {
        this.show = show;
        this.memory = memory;
        to(percent());
    }

    void in() {
        STEPS.stream().filter(step -> step > percent()).findFirst().ifPresent(this::to);
    }

    void out() {
        STEPS.reversed().stream().filter(step -> step < percent()).findFirst().ifPresent(this::to);
    }

    void reset() {
        to(ACTUAL);
    }

    private int percent() {
        return memory.settings().view().zoom();
    }

    private void to(int percent) {
        memory.change(settings -> settings.withView(view -> view.withZoom(percent)));
        show.accept(percent / 100.0);
    }
}
