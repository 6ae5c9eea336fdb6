package standfirst.ui.canvas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import standfirst.edit.Edit;
import standfirst.edit.ListItems;
import standfirst.edit.Refit;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.TextBlock;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.Slash;
import standfirst.ui.session.Session;

/** What is done to the blocks of the page and the items of their lists, by drops and by keys: each deed one undo step, selected and said. */
final class Arranger implements ItemHost {
    private final Session session;
    private final CardSelection selection;
    private final Announcer announcer;
    private final PageCanvas canvas;
    private final BlockPictures pictures;

    Arranger(PageCanvas canvas, Session session, CardSelection selection, Announcer announcer) {
        this.canvas = canvas;
        this.session = session;
        this.selection = selection;
        this.announcer = announcer;
        this.pictures = new BlockPictures(canvas, session, selection, announcer);
    }

    void vertical(int direction) {
        MovePlan.vertical(session.edition(), selection.blocks(), direction).ifPresent(this::moved);
    }

    void sideways(int direction) {
        MovePlan.sideways(session.edition(), selection.blocks(), direction).ifPresent(this::moved);
    }

    /** To the top of the page, below a masthead, or to its end, above a footer. */
    void toEnd(int direction) {
        MovePlan.toEnd(session.edition(), selection.blocks(), direction).ifPresent(this::moved);
    }

    /** From the sidebar to the main column, from anywhere else to the right. */
    void switchColumn() {
        var inSidebar = selection
                .lead()
                .flatMap(session.edition()::entry)
                .filter(entry -> entry.region() == Region.SIDEBAR)
                .isPresent();
        sideways(inSidebar ? -1 : 1);
    }

    void duplicate() {
        MovePlan.duplicate(session.edition(), selection.blocks())
                .ifPresent(addition -> added(addition, "said.duplicated"));
    }

    /** Takes the selected blocks off the page; the next one is selected. */
    void delete() {
        var removed = selection.blocks();
        if (removed.isEmpty()) {
            return;
        }
        var order = PageGeometry.inReadingOrder(session.edition().entries(), removed);
        var next = MovePlan.step(session.edition(), Optional.of(order.getLast()), 1)
                .filter(id -> !removed.contains(id))
                .or(() -> MovePlan.step(session.edition(), Optional.of(order.getFirst()), -1)
                        .filter(id -> !removed.contains(id)));
        session.apply(new Edit.Remove(Set.copyOf(removed)));
        select(next.stream().toList());
        announcer.say(Texts.of("said.deleted", removed.size()));
    }

    /** Puts a new block after the selected one, or at the end of the page, and its first field under the caret. */
    void insert(Block block) {
        insert(block, Optional.empty());
    }

    /** The same, and with it another edit, as one step. */
    void insert(Block block, Optional<Edit> also) {
        var addition = MovePlan.insert(session.edition(), selection.blocks(), block);
        session.apply(also.<Edit>map(edit -> new Edit.Batch(List.of(addition.edit(), edit)))
                .orElse(addition.edit()));
        selection.these(addition.added());
        announce("said.added");
        canvas.reveal(Place.in(addition.added().getFirst(), ""), true);
    }

    /** Puts entries after the selected ones. */
    void paste(List<Entry> entries) {
        MovePlan.paste(session.edition(), selection.blocks(), entries)
                .ifPresent(addition -> added(addition, "said.pasted"));
    }

    /** Puts blocks after the selected ones, each where its kind belongs if nothing is selected. */
    void pasteBlocks(List<Block> blocks) {
        var region = selection.lead().flatMap(session.edition()::entry).map(Entry::region);
        paste(blocks.stream()
                .map(block -> Entry.of(region.orElse(Natural.region(block)), block))
                .toList());
    }

    /** The same, for blocks that have been made of files just now: their pictures are asked for what they show. */
    void pasteMade(List<Block> blocks) {
        var before = session.edition();
        pasteBlocks(blocks);
        pictures.describe(session.edition().entries().stream()
                .map(Entry::id)
                .filter(id -> before.indexOf(id) < 0)
                .toList());
    }

    /** Adds links to the selected list, or as a list of their own. */
    void pasteLinks(List<LinkItem> links) {
        var list = selection
                .lead()
                .filter(id -> session.edition()
                        .entry(id)
                        .filter(entry -> ListItems.isList(entry.block()))
                        .isPresent());
        var into = list.flatMap(id -> ListItems.insert(session.edition(), id, Integer.MAX_VALUE, links));
        if (into.isPresent()) {
            session.apply(into.get());
            announceItem("said.pasted", list.get(), links.size());
        } else {
            pasteBlocks(List.of(new LinkList("", links)));
        }
    }

    /** A drop has come to this. */
    void land(Payload payload, Landing landing, Porter porter) {
        switch (landing) {
            case Landing.Between between -> landBetween(payload, between.plan(), porter);
            case Landing.InList in -> landInList(payload, in.list(), in.at());
            case Landing.OnPicture on ->
                file(payload).ifPresent(file -> porter.picture(file, pictures.setter(on.block())));
            case Landing.Whole _ -> file(payload).ifPresent(porter::whole);
            case Landing.Back _ -> {}
            case Landing.Refused(var why) -> announcer.say(why);
        }
    }

    private static Optional<Path> file(Payload payload) {
        return payload instanceof Payload.Files(var files) ? Optional.of(files.getFirst()) : Optional.empty();
    }

    private void landBetween(Payload payload, DropPlan plan, Porter porter) {
        var edition = session.edition();
        switch (payload) {
            case Payload.Blocks(var ids) -> {
                session.apply(plan.move(edition, ids));
                select(ids);
                announce("said.dropped");
            }
            case Payload.Fresh fresh -> land(plan, fresh.blocks().get());
            case Payload.Items(var list, var indices) -> {
                var alone = ListItems.alone(ListItems.items(edition, list, indices), plan.region());
                var edit = plan.insert(edition, List.of(alone.block()));
                session.apply(new Edit.Batch(List.of(ListItems.without(edition, list, indices), edit)));
                select(added(edition, edit));
                announce("said.dropped");
            }
            case Payload.Links(var links) -> land(plan, List.of(new LinkList("", links)));
            case Payload.Words(var text) -> land(plan, List.of(new TextBlock("", text)));
            case Payload.Files(var files) -> porter.blocks(files, session.whileOpen(blocks -> land(plan, blocks)));
        }
    }

    private void land(DropPlan plan, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            var edit = plan.insert(session.edition(), blocks);
            var ids = added(session.edition(), edit);
            session.apply(edit);
            select(ids);
            announce("said.dropped");
            pictures.describe(ids);
        }
    }

    private void landInList(Payload payload, BlockId list, int at) {
        var edition = session.edition();
        switch (payload) {
            case Payload.Items(var from, var indices) ->
                ListItems.move(edition, from, indices, list, at).ifPresent(edit -> {
                    session.apply(edit);
                    select(List.of(list));
                    var gone = indices.stream().filter(index -> index < at).count();
                    announceItem("said.dropped", list, from.equals(list) ? at + 1 - (int) gone : at + 1);
                });
            case Payload.Links(var links) ->
                ListItems.insert(edition, list, at, links).ifPresent(edit -> {
                    session.apply(edit);
                    select(List.of(list));
                    announceItem("said.dropped", list, at + 1);
                });
            case Payload.Blocks _, Payload.Fresh _, Payload.Words _, Payload.Files _ -> {}
        }
    }

    @Override
    public void drag(BlockId list, int index, Node grip, Node picture) {
        BlockDrag.beginItems(grip, list, Set.of(index), picture);
    }

    @Override
    public boolean moveOn(BlockId from, int index, int direction) {
        var edition = session.edition();
        var item = ListItems.item(edition, from, index);
        var order = new ArrayList<>(PageGeometry.readingOrder(edition.entries()));
        var here = order.stream().map(Entry::id).toList().indexOf(from);
        var next =
                direction < 0 ? order.subList(0, Math.max(0, here)).reversed() : order.subList(here + 1, order.size());
        var target = item.flatMap(moved -> next.stream()
                .filter(entry -> Refit.into(entry.block(), moved) instanceof Refit.Outcome.Fits)
                .findFirst());
        if (target.isEmpty()) {
            announcer.say(Texts.of("said.no-list"));
            return false;
        }
        var to = target.get().id();
        var at = direction < 0 ? ListItems.of(target.get().block()).size() : 0;
        ListItems.move(edition, from, index, to, at).ifPresent(session::apply);
        selection.only(to);
        canvas.reveal(Place.in(to, "items[" + at + "]"), true);
        announceItem("said.moved", to, at + 1);
        return true;
    }

    @Override
    public void slash(BlockId block, String field, Slash slash) {
        canvas.tools().slash(block, field, slash);
    }

    @Override
    public void mergeTag() {
        canvas.askForMergeTag();
    }

    @Override
    public void crop(BlockId block) {
        pictures.crop(block, canvas.porter());
    }

    @Override
    public void moved(BlockId list, int index) {
        announceItem("said.moved", list, index + 1);
    }

    BlockPictures pictures() {
        return pictures;
    }

    /** The ids that an edit brings onto the page. */
    static List<BlockId> added(Edition before, Edit edit) {
        return edit.apply(before).entries().stream()
                .map(Entry::id)
                .filter(id -> before.indexOf(id) < 0)
                .toList();
    }

    private void moved(Edit edit) {
        session.apply(edit);
        selection.lead().ifPresent(id -> canvas.reveal(Place.in(id, ""), false));
        announce("said.moved");
    }

    private void added(MovePlan.Addition addition, String deed) {
        session.apply(addition.edit());
        select(addition.added());
        announce(deed);
    }

    private void select(List<BlockId> blocks) {
        selection.these(blocks);
        canvas.focusCard();
    }

    private void announce(String deed) {
        selection.lead().ifPresent(id -> announcer.say(Texts.of(deed, Announcer.describe(session.edition(), id))));
    }

    private void announceItem(String deed, BlockId list, int number) {
        session.edition().entry(list).ifPresent(entry -> {
            var block = entry.block();
            announcer.say(Texts.of(
                    deed, Texts.of("said.item", number, ListItems.of(block).size(), BlockNames.title(block))));
        });
    }
}
