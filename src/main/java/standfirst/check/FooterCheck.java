package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import standfirst.model.Contract.Duty;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Footer;
import standfirst.model.MergeTag.Field;
import standfirst.model.Place;
import standfirst.model.Severity;

/**
 * What the law asks for at the end of a newsletter: a postal address (CAN-SPAM Act, 15 U.S.C. 7704(a)(5)) and a way out (there, and PECR regulation
 * 22). What the mail provider fills in or adds counts, so that the rendered mail is looked at too; what it insists on is {@link ContractCheck}’s.
 */
final class FooterCheck {
    private static final String TAG = "(?:\\*\\||\\{\\{\\{?|\\{%|\\{\\$|%%|%|\\[\\[?)";
    private static final Pattern UNSUBSCRIBE_TAG =
            Pattern.compile("(?i)<unsubscribe\\b|" + TAG + "[^<>\"\\n]{0,40}?unsub");
    private static final Pattern ADDRESS_TAG =
            Pattern.compile("(?i)" + TAG + "[^<>\"\\n]{0,40}?(?:address|sender-info|sender_|member_addr|company_)");

    private FooterCheck() {}

    static List<Finding> run(Subject subject) {
        var findings = new ArrayList<Finding>();
        var contract = subject.contract();
        var html = subject.rendered().html();
        boolean wayOut = contract.unsubscribe() != Duty.EXPECTED
                || contract.tag(Field.UNSUBSCRIBE).filter(html::contains).isPresent()
                || UNSUBSCRIBE_TAG.matcher(html).find();
        boolean addressed = contract.address() != Duty.EXPECTED
                || contract.tag(Field.POSTAL_ADDRESS).filter(html::contains).isPresent()
                || ADDRESS_TAG.matcher(html).find();
        var footers = subject.edition().entries().stream()
                .filter(entry -> entry.block() instanceof Footer)
                .toList();
        if (footers.isEmpty() && contract.unsubscribe() == Duty.ADDED && contract.address() == Duty.ADDED) {
            return findings;
        }
        if (footers.isEmpty()) {
            findings.add(new Finding(
                    Severity.ERROR,
                    "footer.missing",
                    Place.EDITION,
                    "The edition has no footer: add one with your postal address and a link to unsubscribe."));
            return findings;
        }
        var last = footers.getLast();
        if (footers.stream().allMatch(entry -> footer(entry).address().isBlank()) && !addressed) {
            findings.add(new Finding(
                    Severity.ERROR,
                    "footer.address-missing",
                    Place.in(last.id(), "address"),
                    "The footer has no postal address, which the law asks of newsletters: write it."));
        }
        if (footers.stream().allMatch(entry -> footer(entry).unsubscribe().isEmpty()) && !wayOut) {
            findings.add(
                    new Finding(
                            Severity.WARNING,
                            "footer.unsubscribe-missing",
                            Place.in(last.id(), "unsubscribe"),
                            "The mail has no link to unsubscribe: put one into the footer, or choose a mail provider that adds its own."));
        }
        return findings;
    }

    private static Footer footer(Entry entry) {
        return (Footer) entry.block();
    }
}
