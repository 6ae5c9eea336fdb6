package standfirst.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.model.Finding;
import standfirst.model.Severity;

/** Link text that does not say where it goes; screen readers list links without the words around them (WCAG 2.2, 2.4.9). */
final class LinkTextCheck {
    private static final Set<String> SAYS_NOTHING = Set.of(
            "click here",
            "click",
            "here",
            "read more",
            "more",
            "link",
            "this link",
            "this",
            "see here",
            "learn more",
            "find out more",
            "read here",
            "read on");

    private LinkTextCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.links().stream()
                .filter(target -> SAYS_NOTHING.contains(plain(target.text())))
                .map(target -> new Finding(
                        Severity.WARNING,
                        "link.text",
                        target.place(),
                        "The link’s words " + Names.quoted(target.text())
                                + " do not say where it goes: link the words that do."))
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
