package standfirst.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import standfirst.model.Contract;
import standfirst.model.Contract.Duty;
import standfirst.model.Finding;
import standfirst.model.Footer;
import standfirst.model.MergeTag;
import standfirst.model.MergeTag.Field;
import standfirst.model.Place;
import standfirst.model.Severity;

/** Whether the mail, as it will be sent, is what the provider takes: its tags are in it, nothing it chokes on is, and it is not too big. */
final class ContractCheck {
    /** From here on a mail is close to a limit. */
    private static final double NEAR = 0.9;

    private final Contract contract;
    private final Subject subject;
    private final String html;
    private final List<Finding> findings = new ArrayList<>();

    private ContractCheck(Subject subject) {
        this.subject = subject;
        this.contract = subject.contract();
        this.html = subject.rendered().html();
    }

    static List<Finding> run(Subject subject) {
        var check = new ContractCheck(subject);
        if (!subject.contract().open()) {
            check.duties();
            check.source();
            check.size();
        }
        return check.findings;
    }

    private void duties() {
        if (contract.unsubscribe() == Duty.REQUIRED
                && contract.tag(Field.UNSUBSCRIBE).filter(this::holds).isEmpty()) {
            found(
                    Severity.ERROR,
                    "provider.tag-missing",
                    footer("unsubscribe"),
                    contract.name() + " sends no mail without its own unsubscribe tag"
                            + contract.tag(Field.UNSUBSCRIBE)
                                    .map(tag -> ", " + tag)
                                    .orElse("")
                            + ": clear the unsubscribe link of the footer, and Standfirst puts it in.");
        }
        if (contract.address() == Duty.REQUIRED
                && contract.tag(Field.POSTAL_ADDRESS).filter(this::holds).isEmpty()) {
            found(
                    Severity.ERROR,
                    "provider.address-missing",
                    footer("address"),
                    contract.name()
                            + " sends no mail without its own tags for the postal address: clear the address of the footer, and"
                            + " Standfirst puts them in.");
        }
    }

    /** A tag of several parts is in the mail where all of them are, however they are set. */
    private boolean holds(String tag) {
        var parts = MergeTag.in(tag);
        return parts.isEmpty() ? html.contains(tag) : parts.stream().allMatch(part -> html.contains(part.of(tag)));
    }

    private Place footer(String field) {
        return subject.edition().entries().stream()
                .filter(entry -> entry.block() instanceof Footer)
                .reduce((_, last) -> last)
                .map(entry -> Place.in(entry.id(), field))
                .orElse(Place.EDITION);
    }

    private void source() {
        for (var once : contract.once()) {
            int count = html.split(Pattern.quote(once), -1).length - 1;
            if (count != 1) {
                found(
                        Severity.ERROR,
                        "provider.not-once",
                        Place.EDITION,
                        contract.name() + " wants " + once + " in the mail exactly once, and it is there "
                                + (count == 0 ? "not at all" : count + " times")
                                + ": take it out of your text; Standfirst puts it in.");
            }
        }
        for (var forbidden : contract.forbidden()) {
            if (html.contains(forbidden)) {
                found(
                        Severity.ERROR,
                        "provider.forbidden",
                        Place.EDITION,
                        contract.name() + " refuses mails with " + forbidden
                                + " in their source: take it out, most likely of an HTML block or a link.");
            }
        }
    }

    private void size() {
        int limit = contract.limitBytes();
        int bytes = limit == 0 ? 0 : html.getBytes(StandardCharsets.UTF_8).length;
        if (limit > 0 && bytes > NEAR * limit) {
            boolean over = bytes > limit;
            var sentence = "The mail has " + kilobytes(bytes) + ", and " + contract.name() + " takes "
                    + kilobytes(limit) + " at most: ";
            found(
                    over ? Severity.ERROR : Severity.WARNING,
                    over ? "provider.too-big" : "provider.near-limit",
                    Place.EDITION,
                    sentence + (over ? "take blocks out or shorten them." : "do not add much."));
        }
    }

    private static String kilobytes(int bytes) {
        return String.format(Locale.UK, "%.1f KB", bytes / 1024.0);
    }

    private void found(Severity severity, String code, Place place, String message) {
        findings.add(new Finding(severity, code, place, message));
    }
}
