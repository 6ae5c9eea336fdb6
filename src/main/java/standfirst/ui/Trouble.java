package standfirst.ui;

import standfirst.storage.StorageException;
import standfirst.ui.kit.Texts;

/** What went wrong, as one sentence for the editor. */
final class Trouble {
    private Trouble() {}

    /** The sentence of an exception that has one; else that something failed, and what. */
    static String sentence(Throwable failure) {
        return switch (failure) {
            case StorageException told when told.getMessage() != null -> String.valueOf(told.getMessage());
            default -> Texts.of("trouble.unexpected", reason(failure));
        };
    }

    private static String reason(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
