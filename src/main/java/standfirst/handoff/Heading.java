package standfirst.handoff;

import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.Link;
import standfirst.model.Masthead;
import standfirst.model.MergeTag;

/**
 * What stands in a letter's header.
 *
 * @param from whom the mail says it is from
 * @param to nobody in a draft that is not addressed yet
 * @param draft whether it is opened for sending, not for reading
 */
record Heading(String subject, InternetAddress from, List<InternetAddress> to, ZonedDateTime date, boolean draft) {
    /** RFC 5322 §3.3, in English wherever the editor is. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.US);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 900;
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}]+");

    Heading {
        to = List.copyOf(to);
    }

    String dateLine() {
        return DATE.format(date);
    }

    /** The subject as it stands in a header, which is ASCII in lines of at most 76 characters. */
    String subjectLine() {
        return EncodedWords.of(subject);
    }

    /** The sender's, which makes the message's id one of a kind. */
    String domain() {
        var address = from.getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** On one line, and without half characters, which no encoding can carry. */
    static String tidy(String text) {
        var whole = text.codePoints()
                .map(point -> point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return UNSEEN.matcher(whole).replaceAll(" ").strip();
    }

    /** The newsletter's name with an address. */
    static InternetAddress sender(Edition edition, String address) {
        var name = edition.entries().stream()
                .filter(entry -> entry.block() instanceof Masthead)
                .map(entry -> tidy(((Masthead) entry.block()).name()))
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse("Newsletter");
        var points = name.codePointCount(0, name.length());
        try {
            return new InternetAddress(
                    address,
                    points <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)),
                    "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java knows UTF-8", e);
        }
    }

    /** Where readers unsubscribe (RFC 2369), where the edition itself names an address: a provider's tag is none until the provider has filled it in. */
    static Optional<String> unsubscribe(Edition edition) {
        return edition.entries().stream()
                .filter(entry -> entry.block() instanceof Footer)
                .flatMap(entry -> ((Footer) entry.block()).unsubscribe().stream())
                .map(Link::target)
                .filter(Heading::isAddress)
                .findFirst();
    }

    private static boolean isAddress(String target) {
        return (target.startsWith("https://") || target.startsWith("http://") || target.startsWith("mailto:"))
                && target.length() < LONGEST_ADDRESS
                && target.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != '<' && c != '>')
                && MergeTag.in(target).isEmpty();
    }
}
