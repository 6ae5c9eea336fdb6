package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import standfirst.edit.Edit;
import standfirst.edit.ListItems;
import standfirst.edit.Refit;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.Masthead;
import standfirst.model.Region;
import standfirst.ui.kit.Texts;

/** Finds where on the page a drop would land. Only what lies under the pointer is measured: a drag asks with each move. */
final class Landings {
    /** So near to the edges of a block, in pixels, a picture lands between blocks and not in it. */
    private static final double RIM = 40;

    private final PagePane page;

    Landings(PagePane page) {
        this.page = page;
    }

    Landing at(Payload payload, double x, double y) {
        return switch (payload) {
            case Payload.Blocks blocks -> blocks(blocks, plan(x, y));
            case Payload.Fresh fresh -> fresh(fresh.blocks().get(), plan(x, y));
            case Payload.Items items -> items(items, x, y);
            case Payload.Links links ->
                card(x, y)
                        .filter(card -> ListItems.isList(card.block()))
                        .map(card -> fits(card, links.links().getFirst(), x, y))
                        .orElseGet(() -> between(x, y, Optional.of(Texts.of("drop.links"))));
            case Payload.Words _ -> between(x, y, Optional.empty());
            case Payload.Files files -> files(files, x, y);
        };
    }

    private DropPlan plan(double x, double y) {
        return DropPlan.at(page.geometry(), x, y);
    }

    private Landing between(double x, double y, Optional<String> hint) {
        return new Landing.Between(plan(x, y), hint);
    }

    private Landing blocks(Payload.Blocks blocks, DropPlan plan) {
        var moved = plan.move(page.edition(), blocks.ids());
        if (moved.apply(page.edition()).equals(page.edition())) {
            return new Landing.Back();
        }
        return sensible(moved, blocks.ids(), plan);
    }

    private Landing fresh(List<Block> blocks, DropPlan plan) {
        var edit = plan.insert(page.edition(), blocks);
        return sensible(edit, Arranger.added(page.edition(), edit), plan);
    }

    /** What frames the page stays its frame. */
    private Landing sensible(Edit edit, List<BlockId> landed, DropPlan plan) {
        var after = edit.apply(page.edition());
        for (var id : landed) {
            var block = after.entry(id).orElseThrow().block();
            if (plan.region() != Region.FULL && (block instanceof Masthead || block instanceof Footer)) {
                return new Landing.Refused(
                        Texts.of(block instanceof Masthead ? "drop.refused.masthead" : "drop.refused.footer"));
            }
        }
        if (isUpsideDown(after) && !isUpsideDown(page.edition())) {
            return new Landing.Refused(Texts.of("drop.refused.frame"));
        }
        return new Landing.Between(plan, Optional.empty());
    }

    private static boolean isUpsideDown(Edition edition) {
        var footed = false;
        for (var entry : edition.entries()) {
            if (footed && entry.block() instanceof Masthead) {
                return true;
            }
            footed |= entry.block() instanceof Footer;
        }
        return false;
    }

    private Landing items(Payload.Items items, double x, double y) {
        var records = ListItems.items(page.edition(), items.list(), items.indices());
        var card = card(x, y).filter(under -> ListItems.isList(under.block()));
        if (records.isEmpty()) {
            return new Landing.Back();
        }
        if (card.isEmpty()) {
            return between(x, y, Optional.of(Texts.of("drop.alone")));
        }
        if (!card.get().id().equals(items.list())) {
            return records.stream()
                    .map(record -> fits(card.get(), record, x, y))
                    .filter(Landing.Refused.class::isInstance)
                    .findFirst()
                    .orElseGet(() -> inList(card.get(), x, y));
        }
        return inList(card.get(), x, y) instanceof Landing.InList in && changes(items, in.at())
                ? in
                : new Landing.Back();
    }

    /** Whether items that land there in their own list come to stand elsewhere. */
    private boolean changes(Payload.Items items, int at) {
        return ListItems.move(page.edition(), items.list(), items.indices(), items.list(), at)
                .filter(edit -> !edit.apply(page.edition()).equals(page.edition()))
                .isPresent();
    }

    private Landing fits(BlockCard card, Record item, double x, double y) {
        return switch (Refit.into(card.block(), item)) {
            case Refit.Outcome.Fits _ -> inList(card, x, y);
            case Refit.Outcome.Refused(var why) -> new Landing.Refused(Texts.of("drop.refused." + why));
        };
    }

    private Landing inList(BlockCard card, double x, double y) {
        var box = box(card);
        var rows = card.fill().items().stream().map(this::bounds).toList();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (isBefore(rows, i, x, y)) {
                return new Landing.InList(card.id(), i, lineBefore(rows, i, row), box);
            }
        }
        var line = rows.isEmpty()
                ? new DropPlan.Line(box.getMinX(), box.getMaxY() - BlockCard.BLEED, box.getWidth())
                : lineAfter(rows);
        return new Landing.InList(card.id(), rows.size(), line, box);
    }

    /** Rows stand below each other, or flow like words; where they flow the pointer's column counts too. */
    private static boolean isBefore(List<Bounds> rows, int i, double x, double y) {
        var row = rows.get(i);
        return flows(rows) ? y < row.getMinY() || (y < row.getMaxY() && x < row.getCenterX()) : y < row.getCenterY();
    }

    private static boolean flows(List<Bounds> rows) {
        return rows.size() > 1
                && rows.get(1).getMinY() < rows.get(0).getMaxY()
                && rows.get(1).getMinX() > rows.get(0).getMinX();
    }

    private static DropPlan.Line lineBefore(List<Bounds> rows, int i, Bounds row) {
        if (flows(rows)) {
            return new DropPlan.Line(row.getMinX(), row.getMinY(), 0, row.getHeight());
        }
        var y = i == 0 ? row.getMinY() - 2 : (rows.get(i - 1).getMaxY() + row.getMinY()) / 2;
        return new DropPlan.Line(row.getMinX(), y, row.getWidth());
    }

    private static DropPlan.Line lineAfter(List<Bounds> rows) {
        var last = rows.getLast();
        return flows(rows)
                ? new DropPlan.Line(last.getMaxX(), last.getMinY(), 0, last.getHeight())
                : new DropPlan.Line(last.getMinX(), last.getMaxY() + 2, last.getWidth());
    }

    private Landing files(Payload.Files files, double x, double y) {
        var refusal = FileKind.refusal(files.files());
        if (refusal.isPresent()) {
            return new Landing.Refused(refusal.get());
        }
        var kind = FileKind.of(files.files().getFirst());
        if (kind == FileKind.EDITION) {
            return new Landing.Whole(Texts.of("drop.open"));
        }
        if (files.files().size() == 1) {
            if (kind == FileKind.COPY && page.edition().entries().isEmpty()) {
                return new Landing.Whole(Texts.of("drop.copy"));
            }
            var picture = kind == FileKind.PICTURE ? onPicture(x, y) : Optional.<Landing>empty();
            if (picture.isPresent()) {
                return picture.get();
            }
        }
        return between(x, y, Optional.empty());
    }

    private Optional<Landing> onPicture(double x, double y) {
        var card = card(x, y);
        var slot = card.flatMap(under -> PictureSlot.of(under.block()));
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        var box = box(card.get());
        var shown = new ArrayList<Rectangle2D>();
        for (var node : card.get().lookupAll(".picture")) {
            if (node.isVisible() && node.isManaged()) {
                var place = bounds(node);
                shown.add(new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
            }
        }
        var rim = Math.min(RIM, box.getHeight() / 4);
        var inside = y > box.getMinY() + rim && y < box.getMaxY() - rim;
        var target = shown.isEmpty() ? Optional.of(box).filter(_ -> inside) : under(shown, x, y);
        var hint = Texts.of(slot.get().picture().isPresent() ? "drop.picture.replace" : "drop.picture.set");
        return target.map(place -> new Landing.OnPicture(card.get().id(), place, hint));
    }

    private static Optional<Rectangle2D> under(List<Rectangle2D> boxes, double x, double y) {
        return boxes.stream().filter(box -> box.contains(x, y)).findFirst();
    }

    private Optional<BlockCard> card(double x, double y) {
        return page.cards().stream().filter(card -> box(card).contains(x, y)).findFirst();
    }

    private static Rectangle2D box(BlockCard card) {
        return new Rectangle2D(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight());
    }

    private Bounds bounds(Node node) {
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
