package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.Finding;
import standfirst.model.OwnText;
import standfirst.model.Place;
import standfirst.model.Severity;
import standfirst.render.AutomaticText;

/** A plain text that the editor has written: whether it still says what the page says, and lets readers leave. */
final class OwnTextCheck {
    private OwnTextCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.edition().ownText().map(own -> run(own, subject)).orElse(List.of());
    }

    private static List<Finding> run(OwnText own, Subject subject) {
        var findings = new ArrayList<Finding>();
        if (own.isBehind(AutomaticText.of(subject.edition()))) {
            findings.add(
                    new Finding(
                            Severity.WARNING,
                            "text.behind",
                            Place.EDITION,
                            "The page has changed since you edited its plain text: look at it in the preview and take over what is new."));
        }
        AutomaticText.unsubscribe(subject.edition())
                .filter(address -> !own.words().contains(address))
                .ifPresent(address -> findings.add(new Finding(
                        Severity.ERROR,
                        "text.no-unsubscribe",
                        Place.EDITION,
                        "Your own plain text has no way to unsubscribe: put “" + address + "” back into it.")));
        return findings;
    }
}
