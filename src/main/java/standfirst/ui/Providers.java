package standfirst.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import standfirst.handoff.ProviderProfile;
import standfirst.ui.kit.Texts;

/** The mail provider that editions are handed off to: what is previewed, checked and copied is made for it. It is remembered for the next start. */
final class Providers {
    private final Memory memory;
    // Chosen on the FX thread, read by those that export.
    private final AtomicReference<ProviderProfile> chosen;

    Providers(Memory memory) {
        this.memory = memory;
        chosen = new AtomicReference<>(
                ProviderProfile.byId(memory.settings().provider()).orElse(ProviderProfile.GENERIC));
    }

    /** On any thread. */
    ProviderProfile chosen() {
        return chosen.get();
    }

    /**
     * All of them, to choose from.
     *
     * @param changed is told the name of another that was chosen
     */
    List<Choice> choices(Consumer<String> changed) {
        var now = chosen();
        return ProviderProfile.all().stream()
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
        return provider.id().equals(ProviderProfile.GENERIC.id()) ? Texts.of("provider.generic") : provider.name();
    }
}
