package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.BlockId;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Severity;

/** Collects what a check finds in one block. */
record Found(BlockId id, List<Finding> findings) {
    static Found in(BlockId id) {
        return new Found(id, new ArrayList<>());
    }

    void error(boolean when, String code, String field, String message) {
        add(when, Severity.ERROR, code, field, message);
    }

    void warning(boolean when, String code, String field, String message) {
        add(when, Severity.WARNING, code, field, message);
    }

    private void add(boolean when, Severity severity, String code, String field, String message) {
        if (when) {
            findings.add(new Finding(severity, code, Place.in(id, field), message));
        }
    }
}
