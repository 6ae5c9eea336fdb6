package standfirst.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import standfirst.model.Finding;
import standfirst.model.Severity;

/** One page linked from two different items: most often a link pasted twice. */
final class DuplicateLinkCheck {
    private DuplicateLinkCheck() {}

    static List<Finding> run(Subject subject) {
        var first = new HashMap<String, Reading.Target>();
        var findings = new ArrayList<Finding>();
        for (var target : subject.links()) {
            if (target.unit().endsWith("/byline")) {
                continue; // two stories by one writer
            }
            Address.of(target.link()).filter(address -> !address.isHome()).ifPresent(address -> {
                var earlier = first.putIfAbsent(address.page(), target);
                if (earlier != null && !earlier.unit().equals(target.unit())) {
                    findings.add(new Finding(
                            Severity.NOTE,
                            "link.duplicate",
                            target.place(),
                            "The link " + Names.quoted(target.link().target()) + " stands in the edition before"
                                    + (earlier.text().isBlank() ? "" : ", under " + Names.quoted(earlier.text()))
                                    + ": check that both are meant."));
                }
            });
        }
        return findings;
    }
}
