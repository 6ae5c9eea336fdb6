package standfirst.ui;

import java.util.List;
import standfirst.check.Preflight;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.ui.session.Work;

/** Makes of an edition exactly what is handed off: the preview shows the export itself. */
final class Pipeline implements Work {
    @Override
    public Rendered render(Edition edition) {
        return Export.of(edition, ProviderProfile.GENERIC);
    }

    @Override
    public List<Finding> check(Edition edition, Rendered rendered) {
        return Preflight.run(edition, rendered);
    }
}
