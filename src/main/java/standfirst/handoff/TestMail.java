package standfirst.handoff;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import standfirst.model.Edition;
import standfirst.model.Rendered;

/** An edition as a mail to testers, put together and not sent yet. */
public final class TestMail {
    private final String from;
    private final List<String> to;
    private final List<String> missing;
    private final byte[] message;

    private TestMail(String from, List<String> to, List<String> missing, byte[] message) {
        this.from = from;
        this.to = to;
        this.missing = missing;
        this.message = message;
    }

    /**
     * The mail as it leaves on those terms, with its pictures enclosed, from and to whom the terms' server says.
     *
     * @param desks where the edition's local pictures are looked for, the likeliest first
     * @param prefix of the subject, such as "[Test]"; may be empty
     * @param filled puts something in the place of the provider's tags, in the mail's HTML, its text and its subject alike
     * @param clock for the mail's date
     * @throws PostException where there is no sender or nobody to send to
     * @throws HandoffException where a picture cannot be enclosed
     */
    public static TestMail of(
            Edition edition, Terms terms, List<Path> desks, String prefix, UnaryOperator<String> filled, Clock clock)
            throws PostException, HandoffException {
        var from = MailAddresses.of(terms.server().from())
                .only()
                .orElseThrow(() -> unaddressed("A test mail needs one address that it is from"));
        var to = MailAddresses.of(terms.server().to());
        if (!to.areAllGood()) {
            throw unaddressed(
                    to.bad().isEmpty()
                            ? "A test mail needs somebody to go to"
                            : "“" + to.bad().getFirst() + "” is no mail address");
        }
        var left = Export.leaving(edition, terms.withoutPictureHost());
        var rendered = new Rendered(filled.apply(left.html()), filled.apply(left.text()));
        var subject = Export.line(edition.details().subject(), terms.provider());
        var pictures = Pictures.of(rendered.html(), desks);
        var heading = new Heading(
                Heading.tidy(prefix + " " + filled.apply(subject)),
                Heading.sender(edition, from),
                to.forMail(),
                ZonedDateTime.now(clock),
                false);
        return new TestMail(from, to.good(), pictures.missing(), Letter.bytes(edition, rendered, pictures, heading));
    }

    private static PostException unaddressed(String what) {
        return new PostException(PostException.Reason.SETTINGS, what + ".");
    }

    public String from() {
        return from;
    }

    /** Each address once. */
    public List<String> to() {
        return to;
    }

    /** Pictures of the desk that the mail names and no file was found for. */
    public List<String> missing() {
        return missing;
    }

    /** How big it is, in octets. */
    public int size() {
        return message.length;
    }

    /** The message as RFC 5322 has it: ASCII in lines that end in CRLF. */
    byte[] message() {
        return message.clone();
    }
}
