package standfirst.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Place;
import standfirst.storage.DeskFolder;
import standfirst.ui.handoff.DeskTerms;
import standfirst.ui.handoff.HandOffDialog;
import standfirst.ui.handoff.HandOffHost;
import standfirst.ui.session.Session;

/** What the window does for its hand-off. What goes on is said on the sheet while that is open, and in the window's own bar else. */
final class HandOffDesk implements HandOffHost {
    private final Session session;
    private final Providers providers;
    private final Chooser chooser;
    private final DeskTerms desk;
    private final TroubleBar window;
    private final TroubleBar sheet = new TroubleBar();
    private final HandOffDialog dialog;

    HandOffDesk(Session session, Providers providers, Chooser chooser, DeskTerms desk, TroubleBar window) {
        this.session = session;
        this.providers = providers;
        this.chooser = chooser;
        this.desk = desk;
        this.window = window;
        dialog = new HandOffDialog(session.standing(), sheet.node());
    }

    HandOffDialog dialog() {
        return dialog;
    }

    @Override
    public <T> void run(String doing, Callable<T> work, Consumer<T> done) {
        run(doing, work, done, failure -> trouble(Trouble.sentence(failure)));
    }

    @Override
    public <T> void run(String doing, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        new Background(bar()).run(doing, work, done, failed);
    }

    @Override
    public ProviderProfile provider() {
        return providers.chosen();
    }

    @Override
    public Terms terms() {
        return desk.of(provider());
    }

    @Override
    public DeskFolder desk() {
        return desk.desk();
    }

    @Override
    public Optional<Path> folder() {
        return chooser.folder();
    }

    @Override
    public Optional<Path> file() {
        return chooser.open();
    }

    @Override
    public void told(String what) {
        if (dialog.isOpen()) {
            sheet.hide();
        }
        window.notice(what);
    }

    @Override
    public void trouble(String what) {
        bar().trouble(what);
    }

    @Override
    public void goTo(Place place) {
        dialog.leave();
        session.reveal(place);
    }

    private TroubleBar bar() {
        return dialog.isOpen() ? sheet : window;
    }
}
