package standfirst.ui.inspector;

import java.util.List;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.ui.blocks.BlockDetails.Group;

/** What the inspector shows the details of: a block, several, or the edition. */
interface Subject {
    String icon();

    String title(Edition edition);

    /** Takes another state of the edition; false where the details are as they were. */
    boolean show(Edition edition);

    /** The details as they are now. */
    List<Group> groups();

    /** Those of the findings that are about this. */
    List<Finding> findings(List<Finding> all);
}
