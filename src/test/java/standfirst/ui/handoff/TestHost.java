package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Place;
import standfirst.storage.DeskFolder;

/** A window that does its work at once and remembers what it was told. */
final class TestHost implements HandOffHost {
    final List<String> told = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    Optional<Path> file = Optional.empty();

    private final DeskFolder desk;

    TestHost(DeskFolder desk) {
        this.desk = desk;
    }

    @Override
    public <T> void run(String doing, Callable<T> work, Consumer<T> done) {
        run(doing, work, done, failure -> troubles.add(String.valueOf(failure.getMessage())));
    }

    @Override
    public <T> void run(String doing, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            done.accept(work.call());
        } catch (Exception e) {
            failed.accept(e);
        }
    }

    @Override
    public ProviderProfile provider() {
        return ProviderProfile.GENERIC;
    }

    @Override
    public Terms terms() {
        return Terms.of(provider());
    }

    @Override
    public DeskFolder desk() {
        return desk;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> file() {
        return file;
    }

    @Override
    public void told(String what) {
        told.add(what);
    }

    @Override
    public void trouble(String what) {
        troubles.add(what);
    }

    @Override
    public void goTo(Place place) {
        places.add(place);
    }
}
