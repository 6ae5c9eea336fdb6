package standfirst.ui.handoff;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Place;
import standfirst.storage.Settings.HandedOff;

/** A window that does its work at once and remembers what it was told; of all that a window does, what the parts under test ask for. */
final class TestHost {
    final List<String> troubles = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    Optional<Path> file = Optional.empty();
    Terms terms = Terms.of(ProviderProfile.GENERIC);

    @Nullable
    Window window;

    final HandOffHost host = (HandOffHost) Proxy.newProxyInstance(
            HandOffHost.class.getClassLoader(),
            new Class<?>[] {HandOffHost.class},
            (_, method, given) -> done(method, given));

    @SuppressWarnings("unchecked") // what a method is given is known by its name
    private @Nullable Object done(Method method, Object[] given) {
        switch (method.getName()) {
            case "run" -> run((Callable<Object>) given[1], (Consumer<Object>) given[2]);
            case "goTo" -> places.add((Place) given[0]);
            case "file" -> {
                return file;
            }
            case "terms" -> {
                return terms;
            }
            case "runGradually" ->
                run(
                        () -> ((HandOffHost.Gradual<Object>) given[1]).call(_ -> {}),
                        (Consumer<Object>) given[2],
                        (Consumer<Exception>) given[3]);
            case "trouble" -> troubles.add((String) given[0]);
            case "sentence" -> {
                return String.valueOf(((Throwable) given[0]).getMessage());
            }
            case "provider" -> {
                return terms.provider();
            }
            case "providers" -> {
                return List.of(terms.provider());
            }
            case "name" -> {
                return "Any";
            }
            case "last" -> {
                return HandedOff.NEVER;
            }
            case "saveAs" -> {
                return file;
            }
            case "window" -> {
                return window;
            }
            default -> throw new AssertionError("asked for " + method);
        }
        return null;
    }

    private void run(Callable<Object> work, Consumer<Object> done) {
        run(work, done, e -> troubles.add(String.valueOf(e.getMessage())));
    }

    private static void run(Callable<Object> work, Consumer<Object> done, Consumer<Exception> failed) {
        try {
            done.accept(work.call());
        } catch (Exception e) {
            failed.accept(e);
        }
    }
}
