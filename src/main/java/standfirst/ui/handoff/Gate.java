package standfirst.ui.handoff;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import standfirst.check.Preflight;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.ui.kit.Texts;

/**
 * Proves a provider's contract before anything is copied or written. What breaks it goes out by the sheet alone, where the editor sees what is missing;
 * there it bars nothing.
 */
final class Gate {
    private final HandOffHost host;
    private BooleanSupplier seen = () -> true;
    private Consumer<Held> hold = _ -> {};

    Gate(HandOffHost host) {
        this.host = host;
    }

    /**
     * @param seen whether the editor has the findings before the eyes
     * @param hold shows what was held back
     */
    void watch(BooleanSupplier seen, Consumer<Held> hold) {
        this.seen = seen;
        this.hold = hold;
    }

    /** Lets an edition out for a provider, now or as soon as it is proven that the provider takes it. */
    void pass(Way way, ProviderProfile provider, Edition edition, Runnable out) {
        if (provider.isGeneric() || way.kind() == Way.Kind.PROOF || seen.getAsBoolean()) {
            out.run();
            return;
        }
        host.run(
                Texts.of("busy.export"),
                () -> Preflight.breaches(edition, Export.leaving(edition, host.terms(provider)), provider.contract()),
                breaches -> {
                    if (breaches.isEmpty()) {
                        out.run();
                    } else {
                        hold.accept(new Held(way, provider, breaches, out));
                    }
                });
    }
}
