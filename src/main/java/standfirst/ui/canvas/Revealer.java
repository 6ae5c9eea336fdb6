package standfirst.ui.canvas;

import standfirst.model.Place;
import standfirst.ui.session.Session;

/** Shows places of the page: scrolls to them, and puts the caret or the selection into their words. */
final class Revealer {
    private final PagePane page;
    private final Viewport viewport;

    Revealer(PagePane page, Viewport viewport) {
        this.page = page;
        this.viewport = viewport;
    }

    void reveal(Session.Reveal wanted) {
        wanted.stretch().ifPresentOrElse(words -> reveal(wanted.place(), words), () -> reveal(wanted.place()));
    }

    private void reveal(Place place, Session.Stretch words) {
        place.block().flatMap(page::card).ifPresent(card -> {
            var form = card.fill();
            if (words.selected()) {
                form.select(place.field(), words.from(), words.to());
            }
            viewport.afterPlacing(() -> form.boundsOf(place.field(), words.from(), words.to())
                    .ifPresentOrElse(
                            viewport.scroller()::revealInScene,
                            () -> viewport.scroller().reveal(card)));
        });
    }

    private void reveal(Place place) {
        place.block().ifPresent(id -> {
            if (place.field().isEmpty()) {
                reveal(place, false);
                page.card(id).ifPresent(BlockCard::requestFocus);
            } else {
                reveal(place, true);
            }
        });
    }

    /** @param caret whether the field is given the caret */
    void reveal(Place place, boolean caret) {
        place.block().flatMap(page::card).ifPresent(card -> {
            var form = card.fill();
            if (caret) {
                form.focus(place.field());
            }
            viewport.reveal(card);
        });
    }
}
