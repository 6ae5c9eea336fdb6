package standfirst.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.ImageBlock;
import standfirst.model.Picture;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The pictures of blocks: chosen, cropped, described; each a step of its own. */
final class BlockPictures {
    private final PageCanvas canvas;
    private final Session session;
    private final CardSelection selection;
    private final Announcer announcer;
    private final AltPrompt prompt;

    BlockPictures(PageCanvas canvas, Session session, CardSelection selection, Announcer announcer) {
        this.canvas = canvas;
        this.session = session;
        this.selection = selection;
        this.announcer = announcer;
        prompt = new AltPrompt(canvas);
    }

    /** Asks for the picture of the selected block, if it may have one. */
    void choose(Porter porter) {
        selection.lead().filter(id -> slot(id).isPresent()).ifPresent(id -> porter.choosePicture(setter(id)));
    }

    /** Lets the picture of a block be cropped. */
    void crop(BlockId block, Porter porter) {
        slot(block).flatMap(PictureSlot::picture).ifPresent(picture -> porter.crop(picture, setter(block)));
    }

    /** Whether the selected block is a picture that is not chosen yet. */
    boolean isWanted() {
        return selection
                .lead()
                .flatMap(session.edition()::entry)
                .filter(entry -> entry.block() instanceof ImageBlock image
                        && image.figure().picture().isEmpty())
                .isPresent();
    }

    /** Gives a block its picture, which keeps the description it has. */
    Consumer<Picture> setter(BlockId block) {
        return session.whileOpen(picture -> slot(block).ifPresent(slot -> {
            session.apply(new Edit.Change(block, slot.field(), slot.with().apply(picture), false));
            selection.these(List.of(block));
            canvas.focusCard();
            announcer.say(Texts.of("said.picture", Announcer.describe(session.edition(), block)));
            describe(List.of(block));
        }));
    }

    /** Asks what the pictures of these blocks show, one after the other; those that say it are passed over. */
    void describe(List<BlockId> blocks) {
        var next = blocks.stream().filter(this::isUntold).findFirst();
        next.ifPresent(block -> {
            var rest = blocks.subList(blocks.indexOf(block) + 1, blocks.size());
            prompt.ask(block, change -> tell(block, change), () -> describe(rest));
        });
    }

    private boolean isUntold(BlockId block) {
        // A logo without words of its own is described by the masthead's name.
        return slot(block)
                .filter(slot -> !slot.field().equals("logo"))
                .flatMap(PictureSlot::picture)
                .filter(picture -> picture.alt().isBlank() && !picture.decorative())
                .isPresent();
    }

    private void tell(BlockId block, UnaryOperator<Picture> change) {
        slot(block)
                .ifPresent(slot -> slot.picture().ifPresent(picture -> {
                    session.apply(new Edit.Change(
                            block, slot.field() + ".alt", slot.with().apply(change.apply(picture)), false));
                }));
    }

    private Optional<PictureSlot> slot(BlockId block) {
        return session.edition().entry(block).flatMap(entry -> PictureSlot.of(entry.block()));
    }
}
