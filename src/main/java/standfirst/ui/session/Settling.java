package standfirst.ui.session;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import standfirst.edit.Edit;
import standfirst.model.Edition;

/** Follows an edition that is typed in when the typing pauses, and other changes at once. Used on the FX thread. */
final class Settling implements AutoCloseable {
    /** Longer than the letters of a fast typist are apart within a word, and shorter than a glance to the side takes. */
    private static final Duration PAUSE = Duration.millis(90);

    private final ReadOnlyObjectWrapper<Edition> settled;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Edition newest;

    Settling(Edition first) {
        this.newest = first;
        this.settled = new ReadOnlyObjectWrapper<>(first);
        pause.setOnFinished(_ -> settle());
    }

    ReadOnlyObjectProperty<Edition> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** Whether more letters may follow at once; a theme is chosen by its looks, which are shown meanwhile. */
    static boolean isTyping(Edit edit) {
        return !(edit instanceof Edit.Dress) && edit.typingKey().isPresent();
    }

    /** Takes this edition over now, or soon where more letters may follow. */
    void follow(Edition edition, boolean typing) {
        if (typing) {
            soon(edition);
        } else {
            now(edition);
        }
    }

    /** Takes this edition over as soon as no other has come for a while. */
    void soon(Edition edition) {
        newest = edition;
        pause.playFromStart();
    }

    /** Takes this edition over; what was typed just before is told first, so that whoever shows it sees it taken back. */
    void now(Edition edition) {
        pause.stop();
        settle();
        newest = edition;
        settle();
    }

    private void settle() {
        if (!newest.equals(settled.get())) {
            settled.set(newest);
        }
    }

    @Override
    public void close() {
        pause.stop();
    }
}
