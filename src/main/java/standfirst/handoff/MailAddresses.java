package standfirst.handoff;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mail addresses as an editor types them, with commas, semicolons or line breaks between them, with or without a name before an address in angle
 * brackets.
 *
 * @param good what can be written to, each once, in order
 * @param bad what is no address, as it was typed
 */
public record MailAddresses(List<String> good, List<String> bad) {
    private static final Pattern BETWEEN = Pattern.compile("[,;\\r\\n]");
    private static final Pattern NAMED = Pattern.compile("[^<>]*<\\s*([^<>]*?)\\s*>\\s*");
    private static final Pattern ADDRESS = Pattern.compile("[!-?A-~]+@([A-Za-z0-9-]+\\.)*[A-Za-z0-9-]+");

    public MailAddresses {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    public static MailAddresses of(String typed) {
        var good = new ArrayList<String>();
        var bad = new ArrayList<String>();
        for (var piece : BETWEEN.split(typed, -1)) {
            var stripped = piece.strip();
            var address = address(stripped);
            if (address.isEmpty() && !stripped.isEmpty()) {
                bad.add(stripped);
            }
            address.filter(given -> !good.contains(given)).ifPresent(good::add);
        }
        return new MailAddresses(good, bad);
    }

    /** The one address, where there is just one and nothing else. */
    public Optional<String> only() {
        return bad.isEmpty() && good.size() == 1 ? Optional.of(good.getFirst()) : Optional.empty();
    }

    /** Whether all that was typed can be written to, and something was. */
    public boolean areAllGood() {
        return bad.isEmpty() && !good.isEmpty();
    }

    /** As the mail library wants them. */
    List<InternetAddress> forMail() {
        return good.stream().map(MailAddresses::forMail).toList();
    }

    private static InternetAddress forMail(String address) {
        var made = new InternetAddress();
        made.setAddress(address);
        return made;
    }

    /** With the host in ASCII (RFC 5890); what stands before the @ must be ASCII, for few servers take anything else (RFC 6531). */
    private static Optional<String> address(String typed) {
        var named = NAMED.matcher(typed);
        var address = named.matches() ? named.group(1) : typed;
        var at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            var ascii = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            new InternetAddress(ascii, true).validate();
            return ADDRESS.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (AddressException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
