package standfirst.ui.canvas;

import java.util.Comparator;
import javafx.animation.AnimationTimer;

/** Makes the forms of a long page bit by bit, those in sight at once, so that the first can be edited before the last is made. */
final class CardFiller extends AnimationTimer {
    /** A third of a frame at 60 Hz, so that typing and scrolling stay smooth meanwhile. */
    private static final long SLICE = 6_000_000;

    private static final int FIRST = 10;

    private final PagePane page;
    private final Scroller scroller;

    CardFiller(PagePane page, Scroller scroller) {
        this.page = page;
        this.scroller = scroller;
    }

    /** Makes the first forms of the page, and sees to it that the others follow. */
    void refill() {
        if (page.cards().stream().noneMatch(BlockCard::isFilled)) {
            PageGeometry.readingOrder(page.edition().entries()).stream()
                    .limit(FIRST)
                    .flatMap(entry -> page.card(entry.id()).stream())
                    .forEach(BlockCard::fill);
        }
        fillInSight();
        if (page.cards().stream().anyMatch(card -> !card.isFilled())) {
            start();
        }
    }

    /** Makes the forms that can be seen, as after scrolling far. */
    void fillInSight() {
        if (page.getHeight() > 0 && scroller.height() > 0) {
            page.cards().stream()
                    .filter(card -> !card.isFilled() && card.getHeight() > 0 && scroller.distance(card) == 0)
                    .forEach(BlockCard::fill);
        }
    }

    @Override
    public void handle(long now) {
        var end = System.nanoTime() + SLICE;
        var waiting = page.cards().stream()
                .filter(card -> !card.isFilled())
                .sorted(Comparator.comparingDouble(scroller::distance))
                .iterator();
        while (waiting.hasNext() && System.nanoTime() < end) {
            waiting.next().fill();
        }
        if (!waiting.hasNext()) {
            stop();
        }
    }
}
