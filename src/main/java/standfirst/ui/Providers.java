package standfirst.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import standfirst.handoff.Profiles;
import standfirst.handoff.ProviderProfile;
import standfirst.ui.kit.Texts;
import standfirst.ui.preview.SampleData;

/** The mail provider that editions are handed off to: what is previewed, checked and copied is made for it. It is remembered for the next start. */
final class Providers {
    private final Memory memory;
    // Chosen on the FX thread, read by those that export.
    private final AtomicReference<ProviderProfile> chosen;

    private Profiles known = Profiles.shipped();
    private Runnable again = () -> {};
    private SampleData samples = SampleData.of(ProviderProfile.GENERIC);

    Providers(Memory memory) {
        this.memory = memory;
        chosen = new AtomicReference<>(ProviderProfile.GENERIC);
        take(known);
    }

    /**
     * Reads the desk's own profiles; what cannot be used is told of, and the others are there.
     *
     * @param folder of the desk's own
     * @param changed runs where there are others now than before, or others are chosen
     */
    void load(Path folder, Background background, TroubleBar bar, Runnable changed) {
        again = () -> read(folder, background, bar, changed);
        again.run();
    }

    /** Reads them again, whoever is about to choose: a profile may have been written or put right meanwhile. */
    void refresh() {
        again.run();
    }

    private void read(Path folder, Background background, TroubleBar bar, Runnable changed) {
        background.run(
                Texts.of("busy.providers"),
                () -> Profiles.with(folder),
                found -> found(found, bar, changed),
                failure -> bar.trouble(Trouble.sentence(failure)));
    }

    /** What was told of already is not told again while it stays so. */
    private void found(Profiles found, TroubleBar bar, Runnable changed) {
        var before = known;
        if (!before.all().equals(found.all())) {
            take(found);
            changed.run();
        }
        known = found;
        if (!found.troubles().isEmpty() && !found.troubles().equals(before.troubles())) {
            bar.trouble(Texts.of(
                    "trouble.providers",
                    found.troubles().getFirst(),
                    found.troubles().size() - 1));
        }
    }

    private void take(Profiles profiles) {
        known = profiles;
        chosen.set(profiles.byId(memory.settings().provider()).orElse(ProviderProfile.GENERIC));
    }

    /** Those that come with the program, and the desk's own. */
    List<ProviderProfile> all() {
        return known.all();
    }

    /** On any thread. */
    ProviderProfile chosen() {
        return chosen.get();
    }

    /** What readers of the chosen provider see in the place of tags. */
    SampleData samples() {
        if (!samples.isFor(chosen())) {
            samples = SampleData.of(chosen());
        }
        return samples;
    }

    /**
     * All of them, to choose from.
     *
     * @param changed is told the name of another that was chosen
     */
    List<Choice> choices(Consumer<String> changed) {
        var now = chosen();
        return known.all().stream()
                .map(each -> new Choice(each.id(), name(each), each.id().equals(now.id()), () -> choose(each, changed)))
                .toList();
    }

    /** Hands off to another, which is remembered. */
    void choose(ProviderProfile provider, Consumer<String> changed) {
        chosen.set(provider);
        memory.change(settings -> settings.withProvider(provider.id()));
        changed.accept(name(provider));
    }

    static String name(ProviderProfile provider) {
        return provider.isGeneric() ? Texts.of("provider.generic") : provider.name();
    }
}
