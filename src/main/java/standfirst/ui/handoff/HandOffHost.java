package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Place;
import standfirst.storage.DeskFolder;

/** What the window does for the hand-off's parts. On the FX thread where nothing else is said. */
public interface HandOffHost {
    /** Does slow work elsewhere, shown and cancellable after half a second; what it throws is told to the editor. */
    <T> void run(String doing, Callable<T> work, Consumer<T> done);

    /** Likewise, where something can be done about a failure. */
    <T> void run(String doing, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Whom editions are handed off to; on any thread. */
    ProviderProfile provider();

    /** The terms on which editions leave now: the provider's and the desk's; on any thread. */
    Terms terms();

    /** The editor's desk. */
    DeskFolder desk();

    /** Asks for a folder to write into. */
    Optional<Path> folder();

    /** Asks for a file to read. */
    Optional<Path> file();

    /** Says that something was done, for a glance. */
    void told(String what);

    /** Says what went wrong and what is safe. */
    void trouble(String what);

    /** Leaves the hand-off for a place on the page. */
    void goTo(Place place);
}
