package standfirst.ui.canvas;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.TextBlock;
import standfirst.storage.BlocksJson;
import standfirst.storage.StorageException;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Blocks on the clipboard: whole for another page or window, and as a mail and as plain words for other programs. */
public final class BlockClips {
    /** Blocks in the JSON of {@link BlocksJson}. */
    static final DataFormat BLOCKS = Outside.format("application/x-standfirst-blocks+json");

    private final PageCanvas canvas;
    private final Session session;
    private final Arranger arranger;
    private final Announcer announcer;

    BlockClips(PageCanvas canvas, Session session, Arranger arranger, Announcer announcer) {
        this.canvas = canvas;
        this.session = session;
        this.arranger = arranger;
        this.announcer = announcer;
    }

    /** Puts the selected blocks on the clipboard; whether there were any, and they could be put there. */
    public boolean copy() {
        var blocks = session.selectionProperty().get();
        if (blocks.isEmpty()) {
            return false;
        }
        var taken = Clipboard.getSystemClipboard().setContent(content(session.edition(), blocks));
        if (taken) {
            announcer.say(Texts.of("said.copied", blocks.size()));
        } else {
            canvas.porter().trouble(Texts.of("clip.taken"));
        }
        return taken;
    }

    /** Puts the selected blocks on the clipboard and takes them off the page. */
    public void cut() {
        if (copy()) {
            canvas.deleteSelection();
        }
    }

    /** Puts what is on the clipboard after the selected blocks: blocks, links, words or pictures. */
    public void paste() {
        paste(Clipboard.getSystemClipboard());
    }

    /** Puts what another program offers after the selected blocks. */
    public void paste(Clipboard board) {
        try {
            var entries = entries(board);
            if (entries.isPresent()) {
                arranger.paste(entries.get());
                return;
            }
        } catch (StorageException e) {
            canvas.porter().trouble(Texts.of("clip.damaged"));
            return;
        }
        var payload = Outside.payload(board);
        if (payload.isEmpty() && board.hasImage()) {
            canvas.porter()
                    .picture(
                            board.getImage(),
                            session.whileOpen(
                                    picture -> arranger.pasteMade(List.of(new ImageBlock(Figure.of(picture))))));
        }
        payload.ifPresent(this::paste);
    }

    private void paste(Payload payload) {
        switch (payload) {
            case Payload.Links(var links) -> arranger.pasteLinks(links);
            case Payload.Words(var text) -> arranger.pasteBlocks(List.of(new TextBlock("", text)));
            case Payload.Files(var files) -> pasteFiles(files);
            case Payload.Blocks _, Payload.Fresh _, Payload.Items _ -> {}
        }
    }

    private void pasteFiles(List<Path> files) {
        var porter = canvas.porter();
        FileKind.refusal(files).ifPresentOrElse(porter::trouble, () -> {
            if (FileKind.of(files.getFirst()) == FileKind.EDITION) {
                porter.whole(files.getFirst());
            } else {
                porter.blocks(files, session.whileOpen(arranger::pasteMade));
            }
        });
    }

    /** The blocks as every program may take them; they are rendered here and now, as a few blocks take no time. */
    static Map<DataFormat, Object> content(Edition edition, List<BlockId> blocks) {
        var entries = PageGeometry.inReadingOrder(edition.entries(), blocks).stream()
                .flatMap(id -> edition.entry(id).stream())
                .toList();
        var mail = Export.of(edition.withEntries(entries), ProviderProfile.GENERIC);
        var content = new ClipboardContent();
        content.put(BLOCKS, BlocksJson.write(new BlocksJson.Blocks("", entries)));
        content.putHtml(mail.html());
        content.putString(mail.text());
        return content;
    }

    private static Optional<List<Entry>> entries(Clipboard board) throws StorageException {
        return board.hasContent(BLOCKS) && board.getContent(BLOCKS) instanceof String json
                ? Optional.of(BlocksJson.read(json, "clipboard").entries())
                : Optional.empty();
    }
}
