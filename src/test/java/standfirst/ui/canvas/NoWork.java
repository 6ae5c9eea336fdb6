package standfirst.ui.canvas;

import java.util.List;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.ui.session.Work;

/** Nothing is made in the background: these tests look at the page alone. */
final class NoWork implements Work {
    @Override
    public Rendered render(Edition edition) {
        return new Rendered("", "");
    }

    @Override
    public List<Finding> check(Edition edition, Rendered rendered) {
        return List.of();
    }
}
