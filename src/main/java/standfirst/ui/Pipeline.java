package standfirst.ui;

import java.util.List;
import java.util.function.Supplier;
import standfirst.check.Preflight;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.ui.session.Work;

/** Makes of an edition exactly what is handed off: the preview shows the export itself. */
final class Pipeline implements Work {
    private final Supplier<ProviderProfile> provider;

    /** @param provider whom it is handed off to; asked on any thread */
    Pipeline(Supplier<ProviderProfile> provider) {
        this.provider = provider;
    }

    @Override
    public Rendered render(Edition edition) {
        return Export.of(edition, provider.get());
    }

    @Override
    public List<Finding> check(Edition edition, Rendered rendered) {
        return Preflight.run(edition, rendered, provider.get().contract());
    }
}
