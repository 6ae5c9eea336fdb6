package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Severity;

/** The outline that screen readers step through: one heading of the first level, and none skipped (WCAG 2.2, 1.3.1). */
final class HeadingCheck {
    private HeadingCheck() {}

    static List<Finding> run(Subject subject) {
        var findings = new ArrayList<Finding>();
        int level = 0;
        int first = 0;
        for (var heading : subject.document().select("h1, h2, h3, h4, h5, h6")) {
            int own = heading.tagName().charAt(1) - '0';
            if (own > level + 1) {
                findings.add(new Finding(
                        Severity.WARNING,
                        "heading.order",
                        place(subject, heading),
                        level == 0
                                ? "The mail’s first heading, %s, is of level %s, so that screen readers miss the one above it: make it level 1."
                                        .formatted(Names.quoted(heading.text()), own)
                                : "The heading %s is of level %s below one of level %s, so that screen readers miss one: make it level %s."
                                        .formatted(Names.quoted(heading.text()), own, level, level + 1)));
            }
            if (own == 1 && ++first == 2) {
                findings.add(new Finding(
                        Severity.NOTE,
                        "heading.several",
                        place(subject, heading),
                        "%s is a second heading of level 1: one is enough for a mail."
                                .formatted(Names.quoted(heading.text()))));
            }
            level = own;
        }
        return findings;
    }

    private static Place place(Subject subject, Element heading) {
        var text = heading.text();
        return subject.words().stream()
                .filter(words -> words.place().block().isPresent())
                .filter(words -> words.text().contains(text) && !text.isBlank())
                .findFirst()
                .map(Reading.Words::place)
                .orElse(Place.EDITION);
    }
}
