package standfirst.ui.richtext;

import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Link;
import standfirst.ui.kit.Texts;

/**
 * What can be said of an address while it is typed.
 *
 * @param link what it leads to; empty where nothing is typed or no link can be made of it
 * @param what the kind of target, or what is wrong
 * @param main the part that matters: the host, the address
 * @param rest what follows it: the path
 * @param trouble whether it cannot be set
 */
record LinkPreview(Optional<Link> link, String what, String main, String rest, boolean trouble) {
    private static final Pattern WEB = Pattern.compile("(?i)^(https?)://(?:[^/?#@]*@)?([^/?#]+)(.*)$", Pattern.DOTALL);
    private static final int LONGEST = 72;

    static LinkPreview of(String typed) {
        if (typed.isBlank()) {
            return new LinkPreview(Optional.empty(), Texts.of("text.link.empty"), "", "", false);
        }
        var link = Link.parse(typed);
        return link.isEmpty()
                ? new LinkPreview(link, Texts.of("text.link.none"), "", "", true)
                : of(link.get(), typed.strip());
    }

    private static LinkPreview of(Link link, String typed) {
        var target = link.target();
        if (link.isMergeTag()) {
            return new LinkPreview(Optional.of(link), Texts.of("text.link.tag"), shortened(target), "", false);
        }
        var web = WEB.matcher(target);
        if (web.matches()) {
            var what = !typed.equals(target)
                    ? "text.link.added"
                    : web.group(1).equalsIgnoreCase("http") ? "text.link.http" : "text.link.web";
            return new LinkPreview(Optional.of(link), Texts.of(what), web.group(2), shortened(web.group(3)), false);
        }
        var scheme = target.substring(0, target.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
        var to = target.substring(target.indexOf(':') + 1);
        var end = to.indexOf('?') < 0 ? to.length() : to.indexOf('?');
        var what = switch (scheme) {
            case "mailto" -> "text.link.mail";
            case "tel" -> "text.link.tel";
            default -> "text.link.web";
        };
        return new LinkPreview(
                Optional.of(link), Texts.of(what), to.substring(0, end), shortened(to.substring(end)), false);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
