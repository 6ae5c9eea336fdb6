package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.stage.Window;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Place;
import standfirst.storage.DeskFolder;
import standfirst.storage.Settings.HandedOff;

/** What the window does for the hand-off's parts. On the FX thread where nothing else is said. */
public interface HandOffHost {
    /** Does slow work elsewhere, shown and cancellable after half a second; what it throws is told to the editor. */
    <T> void run(String doing, Callable<T> work, Consumer<T> done);

    /** Likewise, where something can be done about a failure. */
    <T> void run(String doing, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Likewise for work that tells how far it is. */
    default <T> void runGradually(String doing, Gradual<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(doing, () -> work.call(_ -> {}), done, failed);
    }

    /** Work that tells how much of it is done, from 0 to 1, on any thread. */
    @FunctionalInterface
    interface Gradual<T> {
        T call(DoubleConsumer progress) throws Exception;
    }

    /** Whom editions are handed off to; on any thread. */
    ProviderProfile provider();

    /** All whom they can be handed off to. */
    List<ProviderProfile> providers();

    /** A provider's name for the editor. */
    String name(ProviderProfile provider);

    /** Hands editions off to that provider from now on. */
    void choose(ProviderProfile provider);

    /** The terms on which editions leave now: the provider's and the desk's; on any thread. */
    Terms terms();

    /** Likewise for a provider. */
    Terms terms(ProviderProfile provider);

    /** The editor's desk. */
    DeskFolder desk();

    /** Asks for a folder to write into. */
    Optional<Path> folder();

    /** Asks for a mail as it arrived, or its page. */
    Optional<Path> file();

    /** Asks where to save a file, in the folder used last where there is one. */
    Optional<Path> saveAs(String suggestedName, Optional<Path> folder);

    /** How something was handed off last. */
    HandedOff last();

    /** Remembers how something was handed off. */
    void remember(HandedOff last);

    /** The window itself. */
    Window window();

    /** Shows a file in the system's own view of its folder. */
    void show(Path file);

    /** Says that something was done: at the foot of the sheet, or for a glance where that is not open. */
    void told(Done what);

    /** Likewise, in words alone. */
    default void told(String what) {
        told(Done.of(what));
    }

    /** Says what went wrong and what is safe. */
    void trouble(String what);

    /** Likewise, with the one thing to do about it. */
    void trouble(String what, String todo, Runnable doing);

    /** The sentence about a failure. */
    String sentence(Throwable failure);

    /** Leaves the hand-off for a place on the page. */
    void goTo(Place place);

    /** Leaves the hand-off for the list of all findings. */
    void goToFindings();
}
