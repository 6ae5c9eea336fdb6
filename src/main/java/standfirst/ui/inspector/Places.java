package standfirst.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Region;
import standfirst.ui.blocks.Detail;
import standfirst.ui.blocks.DetailsBox;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Where blocks stand, as a detail. */
final class Places {
    private Places() {}

    /**
     * @param region empty where the blocks stand in different ones
     */
    static Detail detail(Session session, List<BlockId> blocks, Optional<Region> region) {
        var box = new DetailsBox();
        box.choice(
                "region",
                Texts.of("inspector.region"),
                List.of(Region.values()),
                region,
                each -> Texts.of("region." + each),
                chosen -> session.apply(into(session, blocks, chosen)));
        return box.details().getFirst();
    }

    /** Each block stays at its place in the order, and changes its column. */
    private static Edit into(Session session, List<BlockId> blocks, Region region) {
        var entries = session.edition().entries();
        var moves = new ArrayList<Edit>();
        for (var block : blocks) {
            var next = session.edition().indexOf(block) + 1;
            var before = next < entries.size() ? Optional.of(entries.get(next).id()) : Optional.<BlockId>empty();
            moves.add(new Edit.Move(List.of(block), before, Optional.of(region)));
        }
        return moves.size() == 1 ? moves.getFirst() : new Edit.Batch(moves);
    }
}
