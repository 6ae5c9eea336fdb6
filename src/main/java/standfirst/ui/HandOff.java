package standfirst.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import standfirst.model.Edition;
import standfirst.model.Rendered;
import standfirst.model.Severity;
import standfirst.ui.handoff.HandOffDialog;
import standfirst.ui.handoff.WaysOut;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/** Brings the finished newsletter out of the window: to the clipboard, or to a folder. */
final class HandOff {
    private final Session session;
    private final Work work;
    private final Chooser chooser;
    private final TroubleBar bar;
    private final Background background;
    private final HandOffDialog dialog;

    private record Made(Rendered rendered, long mustFix) {}

    HandOff(
            Session session, Work work, Chooser chooser, TroubleBar bar, Background background, HandOffDesk host) {
        this.session = session;
        this.work = work;
        this.chooser = chooser;
        this.bar = bar;
        this.background = background;
        dialog = host.dialog();
        // A further part is a line here.
        dialog.add(new WaysOut());
    }

    HandOffDialog dialog() {
        return dialog;
    }

    /** Puts the mail's source on the clipboard, as of this moment: not an export that typing has overtaken. */
    void copyHtml() {
        var edition = session.edition();
        background.run(Texts.of("busy.export"), () -> make(edition), this::copied, this::failed);
    }

    /** Writes the mail and its plain text into a folder. */
    void export() {
        chooser.folder().ifPresent(folder -> {
            var edition = session.edition();
            background.run(
                    Texts.of("busy.export"),
                    () -> {
                        var made = make(edition);
                        write(folder.resolve("newsletter.html"), made.rendered().html());
                        write(folder.resolve("newsletter.txt"), made.rendered().text());
                        return made;
                    },
                    made -> bar.notice(Texts.of("exported", folder, kilobytes(made.rendered()), made.mustFix())),
                    failure -> bar.trouble(
                            Texts.of("trouble.export", folder, Trouble.sentence(failure)),
                            Texts.of("trouble.elsewhere"),
                            this::export));
        });
    }

    private Made make(Edition edition) {
        var rendered = work.render(edition);
        var mustFix = work.check(edition, rendered).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return new Made(rendered, mustFix);
    }

    private void copied(Made made) {
        // The source as plain text and nothing beside it: a web editor given the HTML flavour would paste the picture
        // of the mail, not its code.
        var taken = Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, made.rendered().html()));
        if (taken) {
            bar.notice(Texts.of("copied", kilobytes(made.rendered()), made.mustFix()));
        } else {
            bar.trouble(Texts.of("trouble.clipboard"), Texts.of("command.export"), this::export);
        }
    }

    private void failed(Exception failure) {
        bar.trouble(Trouble.sentence(failure));
    }

    /** Size of the mail in kilobytes of 1,024 octets, as Gmail's limit counts. */
    static double kilobytes(Rendered rendered) {
        return octets(rendered.html()) / 1024.0;
    }

    /** How long a text is in UTF-8; counted, for encoding a long mail after each letter would cost half a megabyte. */
    private static long octets(String text) {
        long octets = text.length();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= 0x80) {
                octets += letter < 0x800 || Character.isSurrogate(letter) ? 1 : 2;
            }
        }
        return octets;
    }

    private static void write(Path target, String content) throws IOException {
        var beside = Files.createTempFile(target.toAbsolutePath().getParent(), ".standfirst", ".tmp");
        try {
            Files.writeString(beside, content);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
