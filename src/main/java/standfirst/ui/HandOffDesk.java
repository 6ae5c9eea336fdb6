package standfirst.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.Window;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Place;
import standfirst.storage.DeskFolder;
import standfirst.storage.Settings.HandedOff;
import standfirst.ui.handoff.DeskTerms;
import standfirst.ui.handoff.Done;
import standfirst.ui.handoff.HandOffDialog;
import standfirst.ui.handoff.HandOffHost;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What the window does for its hand-off. What goes on is said on the sheet while that is open, and in the window's own bar else. */
final class HandOffDesk implements HandOffHost {
    private final Stage stage;
    private final Session session;
    private final Providers providers;
    private final Memory memory;
    private final Chooser chooser;
    private final DeskTerms desk;
    private final TroubleBar window;
    private final TroubleBar sheet = new TroubleBar();
    private final Runnable findings;
    private final HandOffDialog dialog;

    HandOffDesk(
            Stage stage,
            Session session,
            Delivery delivery,
            Memory memory,
            Chooser chooser,
            TroubleBar window,
            Runnable findings) {
        this.stage = stage;
        this.session = session;
        this.providers = delivery.providers();
        this.memory = memory;
        this.chooser = chooser;
        this.desk = delivery.terms();
        this.window = window;
        this.findings = findings;
        dialog = new HandOffDialog(session.standing(), sheet.node(), this::show);
    }

    HandOffDialog dialog() {
        return dialog;
    }

    DeskTerms deskTerms() {
        return desk;
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
    public <T> void runGradually(String doing, Gradual<T> work, Consumer<T> done, Consumer<Exception> failed) {
        new Background(bar()).runGradually(doing, work, done, failed);
    }

    @Override
    public ProviderProfile provider() {
        return providers.chosen();
    }

    @Override
    public List<ProviderProfile> providers() {
        return providers.all();
    }

    @Override
    public String name(ProviderProfile provider) {
        return Providers.name(provider);
    }

    @Override
    public void choose(ProviderProfile provider) {
        providers.choose(provider, _ -> session.proveAgain());
    }

    @Override
    public Terms terms() {
        return terms(provider());
    }

    @Override
    public Terms terms(ProviderProfile provider) {
        return desk.of(provider);
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
        return chooser.openMail();
    }

    @Override
    public Optional<Path> saveAs(String suggestedName, Optional<Path> folder) {
        return chooser.handOff(suggestedName, folder);
    }

    @Override
    public HandedOff last() {
        return memory.settings().handedOff();
    }

    @Override
    public void remember(HandedOff last) {
        memory.change(settings -> settings.withHandedOff(last));
    }

    @Override
    public Window window() {
        return stage;
    }

    @Override
    public void show(Path file) {
        FolderView.show(file, this);
    }

    @Override
    public void told(Done what) {
        sheet.hide();
        if (dialog.isOpen()) {
            dialog.say(what);
            return;
        }
        var next = what.file()
                .map(file -> new Done.Next(Texts.of("hand-off.show"), () -> show(file)))
                .or(what::next);
        next.ifPresentOrElse(
                then -> window.notice(what.sentence(), then.words(), then.doing()),
                () -> window.notice(what.sentence()));
    }

    @Override
    public void trouble(String what) {
        bar().trouble(what);
    }

    @Override
    public void trouble(String what, String todo, Runnable doing) {
        bar().trouble(what, todo, doing);
    }

    @Override
    public String sentence(Throwable failure) {
        return Trouble.sentence(failure);
    }

    @Override
    public void goTo(Place place) {
        dialog.leave();
        session.reveal(place);
    }

    @Override
    public void goToFindings() {
        dialog.leave();
        findings.run();
    }

    private TroubleBar bar() {
        return dialog.isOpen() ? sheet : window;
    }
}
