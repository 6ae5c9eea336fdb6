package standfirst.ui;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import standfirst.handoff.HandoffException;
import standfirst.intake.CopyException;
import standfirst.storage.StorageException;
import standfirst.ui.kit.Texts;

/** What went wrong, as one sentence for the editor. */
final class Trouble {
    private Trouble() {}

    /** The sentence of an exception that has one; else that something failed, and what. */
    static String sentence(Throwable failure) {
        return switch (failure) {
            case StorageException told -> told.sentence();
            case HandoffException told -> told.sentence();
            case CopyException told -> String.valueOf(told.getMessage());
            case NoSuchFileException missing -> Texts.of("trouble.missing", missing.getFile());
            case AccessDeniedException denied -> Texts.of("trouble.denied", denied.getFile());
            default -> Texts.of("trouble.unexpected", reason(failure));
        };
    }

    private static String reason(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
