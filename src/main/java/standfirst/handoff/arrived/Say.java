package standfirst.handoff.arrived;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import standfirst.handoff.WebAddress;

/** Pieces of sentences. */
final class Say {
    private static final int SHOWN = 90;
    private static final int CONTEXT = 3;

    /** Whose machine answers under an address, by the end of its host's name. */
    private static final Map<String, String> OWNERS = Map.ofEntries(
            Map.entry("list-manage.com", "Mailchimp"),
            Map.entry("mailchimp.com", "Mailchimp"),
            Map.entry("mcusercontent.com", "Mailchimp"),
            Map.entry("googleusercontent.com", "Gmail"),
            Map.entry("google.com", "Google"),
            Map.entry("safelinks.protection.outlook.com", "Outlook"),
            Map.entry("urldefense.com", "Proofpoint"),
            Map.entry("urldefense.proofpoint.com", "Proofpoint"),
            Map.entry("createsend1.com", "Campaign Monitor"),
            Map.entry("createsend.com", "Campaign Monitor"),
            Map.entry("cmail19.com", "Campaign Monitor"),
            Map.entry("cmail20.com", "Campaign Monitor"),
            Map.entry("klclick.com", "Klaviyo"),
            Map.entry("klclick1.com", "Klaviyo"),
            Map.entry("sendibm1.com", "Brevo"),
            Map.entry("sendibt2.com", "Brevo"),
            Map.entry("convertkit-mail.com", "Kit"),
            Map.entry("convertkit-mail2.com", "Kit"),
            Map.entry("hubspotlinks.com", "HubSpot"),
            Map.entry("hubspotemail.net", "HubSpot"),
            Map.entry("sendgrid.net", "SendGrid"),
            Map.entry("substack.com", "Substack"),
            Map.entry("substackcdn.com", "Substack"),
            Map.entry("beehiiv.com", "beehiiv"),
            Map.entry("buttondown.email", "Buttondown"),
            Map.entry("mlsend.com", "MailerLite"),
            Map.entry("ymail.com", "Yahoo"),
            Map.entry("yimg.com", "Yahoo"),
            Map.entry("rs6.net", "Constant Contact"));

    private Say() {}

    /** “3 pictures”, “1 picture”. */
    static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : String.format(Locale.UK, "%,d", number) + " " + many;
    }

    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Words in quotation marks, shortened in the middle where they are many. */
    static String quoted(String words) {
        var bare = words.replaceAll("^[“”\"«»„]+|[“”\"«»„]+$", "");
        return "“" + shortened(bare.isEmpty() ? words : bare) + "”";
    }

    static String shortened(String given) {
        var words = given.replaceAll("\\s+", " ").strip();
        if (words.codePointCount(0, words.length()) <= SHOWN) {
            return words;
        }
        int head = words.offsetByCodePoints(0, SHOWN * 2 / 3);
        int tail = words.offsetByCodePoints(words.length(), -SHOWN / 4);
        return words.substring(0, head).strip() + " … " + words.substring(tail).strip();
    }

    /** Some words with those around them: “… the old [shed] on the quay …”. */
    static String inContext(List<Atom> words, int from, int to) {
        int start = Math.max(0, from - CONTEXT);
        int end = Math.min(words.size(), to + CONTEXT);
        var middle = shortened(Sides.shown(words.subList(from, to)));
        return (start > 0 ? "… " : "")
                + (Sides.shown(words.subList(start, from)) + " [" + middle + "] " + Sides.shown(words.subList(to, end)))
                        .strip()
                + (end < words.size() ? " …" : "");
    }

    /** Who answers under an address: a name, or the host. */
    static String owner(String address) {
        var host = WebAddress.of(address).map(WebAddress::host).orElse("");
        for (var from = host; from.contains("."); from = from.substring(from.indexOf('.') + 1)) {
            var name = OWNERS.get(from);
            if (name != null) {
                return name;
            }
        }
        return host.isEmpty() ? "another address" : host;
    }
}
