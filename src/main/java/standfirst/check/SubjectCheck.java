package standfirst.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Severity;

/** The two lines that readers see in their inbox before anything else. */
final class SubjectCheck {
    /** Inboxes on phones cut at 35 to 45 characters, those on desktops at about 60 to 70. */
    private static final int LONGEST_SUBJECT = 60;

    private SubjectCheck() {}

    static List<Finding> run(Subject subject) {
        var details = subject.edition().details();
        var findings = new ArrayList<Finding>();
        if (details.subject().isBlank()) {
            findings.add(new Finding(
                    Severity.ERROR,
                    "subject.missing",
                    Place.details("subject"),
                    "The edition has no subject: write the line that readers see in their inbox."));
        } else if (length(details.subject()) > LONGEST_SUBJECT) {
            findings.add(new Finding(
                    Severity.NOTE,
                    "subject.long",
                    Place.details("subject"),
                    "The subject has %s characters, and many inboxes show no more than %s: put what matters first, or shorten it."
                            .formatted(length(details.subject()), LONGEST_SUBJECT)));
        }
        if (details.preheader().isBlank()) {
            findings.add(
                    new Finding(
                            Severity.WARNING,
                            "preheader.missing",
                            Place.details("preheader"),
                            "The edition has no preheader, so that inboxes show the first words of the page beside the subject: write one sentence."));
        } else if (same(details.preheader(), details.subject())) {
            findings.add(new Finding(
                    Severity.WARNING,
                    "preheader.repeats",
                    Place.details("preheader"),
                    "The preheader repeats the subject, which stands right beside it: say something more."));
        }
        return findings;
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** Characters as readers count them, so that an emoji is one. */
    private static int length(String text) {
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(text.strip());
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
