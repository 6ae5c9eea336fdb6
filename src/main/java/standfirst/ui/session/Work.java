package standfirst.ui.session;

import java.util.List;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;

/** What is made of an edition in the background, never on the FX thread: the export itself, and what preflight says of it. */
public interface Work {
    Rendered render(Edition edition);

    List<Finding> check(Edition edition, Rendered rendered);
}
