package standfirst.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Finding;
import standfirst.model.Link;
import standfirst.model.Severity;

/** Links that will not open, or not as they should. One finding a link: the gravest. */
final class LinkCheck {
    private static final Pattern MAILTO =
            Pattern.compile("(?i)mailto:(?:[^\\s@,?]+@[^\\s@,?]+\\.[^\\s@,?.]{2,}(?:,\\s*|(?=\\?|$)))*(?:\\?.*)?");
    private static final Pattern TEL = Pattern.compile("(?i)tel:\\+?[0-9][0-9().\\s-]{1,}(?:;.*)?");

    private LinkCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.links().stream()
                .flatMap(target -> finding(target).stream())
                .toList();
    }

    private static Optional<Finding> finding(Reading.Target target) {
        if (target.link().isMergeTag()) {
            return Optional.empty();
        }
        var shown = Names.quoted(target.link().target());
        var address = Address.of(target.link());
        if (address.isEmpty()) {
            return isContact(target.link())
                    ? Optional.empty()
                    : found(
                            target,
                            Severity.ERROR,
                            "link.malformed",
                            "The link " + shown + " is no complete address: correct it.");
        }
        var web = address.get();
        if (!web.isWellFormed()) {
            return found(
                    target,
                    Severity.ERROR,
                    "link.malformed",
                    "The link " + shown + " is no complete web address: correct it.");
        }
        if (web.isLocal()) {
            return found(
                    target,
                    Severity.ERROR,
                    "link.local",
                    "The link " + shown + " works inside your own network alone: put in the public address.");
        }
        if (web.isStaging()) {
            return found(
                    target,
                    Severity.WARNING,
                    "link.staging",
                    "The link " + shown + " looks like a test site: put in the public address.");
        }
        return web.secure()
                ? Optional.empty()
                : found(
                        target,
                        Severity.WARNING,
                        "link.http",
                        "The link " + shown
                                + " is not secure, and browsers may warn readers: use https if the site has it.");
    }

    private static boolean isContact(Link link) {
        var lower = link.target().toLowerCase(Locale.ROOT);
        return lower.startsWith("mailto:")
                ? MAILTO.matcher(link.target()).matches() && lower.length() > "mailto:?".length()
                : TEL.matcher(link.target()).matches();
    }

    private static Optional<Finding> found(Reading.Target target, Severity severity, String code, String message) {
        return Optional.of(new Finding(severity, code, target.place(), message));
    }
}
