package standfirst.ui;

import java.util.List;
import java.util.function.Consumer;
import standfirst.storage.DeskSettings;
import standfirst.ui.handoff.DeskTerms;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** To whom editions go and on which terms: the provider, the desk's settings, and the work that makes mail of an edition by both. */
final class Delivery implements AutoCloseable {
    private final Memory memory;
    private final TroubleBar bar;
    private final Providers providers;
    private final DeskTerms terms;
    private final Pipeline work;

    Delivery(Memory memory, TroubleBar bar) {
        this.memory = memory;
        this.bar = bar;
        providers = new Providers(memory);
        terms = new DeskTerms(memory.settings().deskFolder());
        work = new Pipeline(providers::chosen, () -> terms.now().pictureHost());
        terms.troubleProperty().subscribe(trouble -> trouble.ifPresent(bar::trouble));
    }

    Pipeline work() {
        return work;
    }

    Providers providers() {
        return providers;
    }

    DeskTerms terms() {
        return terms;
    }

    /** Looks for the edition's pictures where the session keeps them, and proves the edition again where the terms change what holds for it. */
    void follow(Session session) {
        session.fileProperty().subscribe(() -> work.findPicturesIn(session.pictureFolders()));
        terms.settingsProperty().map(DeskSettings::pictureHost).subscribe((_, _) -> session.proveAgain());
    }

    /** Reads the desk's own profiles. */
    void start(Session session) {
        providers.load(memory.settings().deskFolder().providers(), new Background(bar), bar, session::proveAgain);
    }

    /** A profile may have been written since the window was opened: whoever is about to choose one finds it. */
    void refresh(boolean choosing) {
        if (choosing) {
            providers.refresh();
        }
    }

    /**
     * The providers, to choose from.
     *
     * @param told is given a line that says which was chosen
     */
    List<Choice> choices(Session session, Consumer<String> told) {
        return providers.choices(name -> {
            session.proveAgain();
            told.accept(Texts.of("provider.chosen", name));
        });
    }

    @Override
    public void close() {
        terms.close();
    }
}
