package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import standfirst.model.BlockId;
import standfirst.model.Place;
import standfirst.ui.kit.Mark;
import standfirst.ui.session.Session;

/** Brings the session's marks to the cards they are on. */
final class CardMarks {
    private final PagePane page;
    private Map<BlockId, Map<String, List<Mark>>> marks = Map.of();

    CardMarks(Session session, PagePane page) {
        this.page = page;
        // A field drops a mark as somebody writes into it: the same marks once more are news to it.
        session.marksProperty().subscribe(() -> show(session.marksProperty().get()));
    }

    /** Gives a new card its marks. */
    void take(BlockCard card) {
        card.mark(marks.getOrDefault(card.id(), Map.of()));
    }

    private void show(Map<Mark.Kind, Map<Place, List<Mark>>> all) {
        var byBlock = new HashMap<BlockId, Map<String, List<Mark>>>();
        all.values()
                .forEach(places -> places.forEach((place, list) -> place.block()
                        .ifPresent(block -> byBlock.computeIfAbsent(block, _ -> new HashMap<>())
                                .computeIfAbsent(place.field(), _ -> new ArrayList<>())
                                .addAll(list))));
        marks = byBlock;
        page.cards().forEach(this::take);
    }
}
