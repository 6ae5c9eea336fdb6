package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.BlockId;
import standfirst.model.Entry;
import standfirst.ui.session.Session;

/** Which blocks clicks and keys select. A range runs from the block first selected to the one reached last. */
final class CardSelection {
    private final Session session;
    private Optional<BlockId> anchor = Optional.empty();
    private Optional<BlockId> lead = Optional.empty();

    CardSelection(Session session) {
        this.session = session;
    }

    List<BlockId> blocks() {
        return session.selectionProperty().get();
    }

    /** The block that the selection was last extended to; the one that has the focus. */
    Optional<BlockId> lead() {
        var blocks = blocks();
        return lead.filter(blocks::contains)
                .or(() -> blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast()));
    }

    void only(BlockId block) {
        anchor = Optional.of(block);
        lead = anchor;
        session.select(block);
    }

    void these(List<BlockId> blocks) {
        anchor = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getFirst());
        lead = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
        session.select(blocks);
    }

    void toggle(BlockId block) {
        var blocks = new ArrayList<>(blocks());
        if (!blocks.remove(block)) {
            blocks.add(block);
        }
        anchor = Optional.of(block);
        lead = anchor;
        session.select(blocks);
    }

    void extendTo(BlockId block) {
        var from = anchor.filter(blocks()::contains).or(this::lead).orElse(block);
        anchor = Optional.of(from);
        lead = Optional.of(block);
        session.select(MovePlan.range(session.edition(), from, block));
    }

    void all() {
        session.select(session.edition().entries().stream().map(Entry::id).toList());
    }

    void none() {
        session.select(List.of());
    }

    /** One or more blocks on, in the order in which the page is read. */
    void step(int steps, boolean extend) {
        MovePlan.step(session.edition(), lead(), steps).ifPresent(extend ? this::extendTo : this::only);
    }
}
