package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Makes the forms of a long page as they are needed: what is in sight at once, what is near bit by bit. A page of four hundred blocks so opens like
 * one of ten, and costs as little while it is typed in.
 */
final class CardFiller extends AnimationTimer {
    /** A third of a frame at 60 Hz, so that typing and scrolling stay smooth meanwhile. */
    private static final long SLICE = 6_000_000;

    /** So many new blocks are made at once: a whole page as it is first seen, or what is pasted into one. */
    private static final int AT_ONCE = 10;

    private final PagePane page;
    private final Scroller scroller;
    private final List<BlockCard> fresh = new ArrayList<>();

    CardFiller(PagePane page, Scroller scroller) {
        this.page = page;
        this.scroller = scroller;
    }

    /** Takes note of a new card. */
    void expect(BlockCard card) {
        fresh.add(card);
    }

    /** Makes the forms of the first new cards, and sees to it that those near what is seen follow. */
    void refill() {
        fresh.stream().limit(AT_ONCE).forEach(BlockCard::fill);
        fresh.clear();
        start();
    }

    /** Makes the forms that can be seen, as after scrolling far, and then those near them. */
    void scrolled() {
        var top = scroller.topIn(page);
        page.cards().stream()
                .filter(card -> isWaiting(card) && distance(card, top) == 0)
                .forEach(BlockCard::fill);
        start();
    }

    @Override
    public void handle(long now) {
        var end = System.nanoTime() + SLICE;
        var top = scroller.topIn(page);
        var near = page.cards().stream()
                .filter(card -> isWaiting(card) && distance(card, top) < scroller.height())
                .sorted(Comparator.comparingDouble(card -> distance(card, top)))
                .iterator();
        var placed = page.cards().stream().allMatch(card -> card.getHeight() > 0);
        if (placed && !near.hasNext()) {
            stop();
        }
        while (near.hasNext() && System.nanoTime() < end) {
            near.next().fill();
        }
    }

    private static boolean isWaiting(BlockCard card) {
        return !card.isFilled() && card.getHeight() > 0;
    }

    /** Pixels of the page between a card and what is seen. */
    private double distance(BlockCard card, double top) {
        var above = top - card.getLayoutY() - card.getHeight();
        var below = card.getLayoutY() - top - scroller.height();
        return Math.max(0, Math.max(above, below));
    }
}
