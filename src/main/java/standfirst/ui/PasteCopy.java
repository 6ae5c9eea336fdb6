package standfirst.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import standfirst.edit.Edit;
import standfirst.intake.CopyException;
import standfirst.intake.CopyFile;
import standfirst.intake.Decoder;
import standfirst.intake.Draft;
import standfirst.intake.Intake;
import standfirst.model.Edition;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Raw copy becomes the page, in one step that undo takes back; unusable copy changes nothing. */
final class PasteCopy {
    /** HTML that says more than plain text does; a code editor's coloured lines do not. */
    private static final Pattern STRUCTURE =
            Pattern.compile("(?i)<(?:h[1-6]|li|a\\s[^>]*href|p|b|strong|em|i|td)[\\s>]");

    private final Session session;
    private final TroubleBar bar;
    private final Background background;
    private final DeskFolder desk;

    PasteCopy(Session session, TroubleBar bar, Background background, DeskFolder desk) {
        this.session = session;
        this.bar = bar;
        this.background = background;
        this.desk = desk;
    }

    /** Takes the copy from the clipboard: its HTML where that has structure, else its plain text. */
    void fromClipboard() {
        var clipboard = Clipboard.getSystemClipboard();
        var html = Optional.ofNullable(clipboard.getHtml())
                .filter(source -> STRUCTURE.matcher(source).find());
        var text = Optional.ofNullable(clipboard.getString()).filter(words -> !words.isBlank());
        var files = clipboard.getFiles();
        if (html.isPresent()) {
            take(() -> Intake.html(checked(html.get())));
        } else if (text.isPresent()) {
            take(() -> Intake.text(checked(text.get())));
        } else if (files.size() == 1) {
            fromFile(files.getFirst().toPath());
        } else {
            bar.trouble(Texts.of("trouble.clipboard-empty"));
        }
    }

    /** Takes the copy from a file. */
    void fromFile(Path file) {
        take(() -> read(file));
    }

    /**
     * Sorts the copy in a file.
     *
     * @throws CopyException with one sentence where it is too large or cannot be read as text
     */
    static Draft read(Path file) throws IOException, CopyException {
        var name = String.valueOf(file.getFileName());
        Decoder.checkSize(Files.size(file), name);
        return Intake.read(new CopyFile(name, Files.readAllBytes(file)));
    }

    private static String checked(String copy) throws CopyException {
        Decoder.checkSize(copy.length(), Texts.of("clipboard"));
        return copy;
    }

    private void take(Callable<Draft> reading) {
        background.run(
                Texts.of("busy.intake"),
                () -> new Sorting(reading.call(), DeskSettings.of(desk)),
                session.whileOpen(this::adopt),
                failure -> bar.trouble(Texts.of("trouble.intake", Trouble.sentence(failure))));
    }

    /** Copy, sorted, and the settings of the desk it was sorted on. */
    private record Sorting(Draft draft, DeskSettings settings) {
        Edition onto(Edition frame) {
            return frame.entries().isEmpty()
                    ? draft.edition(frame.details(), frame.theme(), settings.masthead(), settings.footer())
                    : draft.into(frame);
        }
    }

    private void adopt(Sorting sorting) {
        var draft = sorting.draft();
        if (draft.filed().isEmpty()) {
            bar.trouble(Texts.of("trouble.nothing-to-sort"));
            return;
        }
        // As of now, not as of when reading began: what was typed meanwhile must not be lost.
        session.apply(new Edit.Adopt(sorting.onto(session.edition())));
        session.setDoubts(draft.doubts());
        bar.notice(Sorted.summary(draft), Texts.of("command.undo"), session::undo);
    }
}
