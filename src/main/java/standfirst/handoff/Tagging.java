package standfirst.handoff;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standfirst.handoff.ProviderProfile.Tag;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.Link;
import standfirst.model.Masthead;
import standfirst.model.Rendered;

/** Puts a provider's tags where the editor left a place for them. */
final class Tagging {
    /** Stand for element tags until the mail is cleaned: no such element is on a safelist, and no such host can exist (RFC 2606). */
    private static final Link UNSUBSCRIBE = new Link("https://unsubscribe.invalid/");

    private static final Link WEB_VERSION = new Link("https://web-version.invalid/");

    private Tagging() {}

    /** The edition with the provider's tags in the links and the address that were left empty. */
    static Edition fill(Edition edition, ProviderProfile profile) {
        return edition.withEntries(edition.entries().stream()
                .map(entry -> entry.withBlock(fill(entry.block(), profile)))
                .toList());
    }

    private static Block fill(Block block, ProviderProfile profile) {
        if (block instanceof Masthead masthead && masthead.browserLink().isEmpty()) {
            return masthead.withBrowserLink(link(profile.viewInBrowser(), WEB_VERSION));
        }
        if (block instanceof Footer footer) {
            var unsubscribe = footer.unsubscribe().or(() -> link(profile.unsubscribe(), UNSUBSCRIBE));
            var address = profile.postalAddress().filter(tag -> footer.address().isBlank());
            return footer.withUnsubscribe(unsubscribe)
                    .withAddress(address.map(Tag::text).orElse(footer.address()));
        }
        return block;
    }

    private static Optional<Link> link(Optional<Tag> tag, Link placeholder) {
        return tag.map(given -> given.isElement() ? placeholder : new Link(given.text()));
    }

    /** The mail with placeholders replaced by the provider's elements. */
    static Rendered elements(Rendered rendered, ProviderProfile profile) {
        var once = element(rendered, profile.unsubscribe(), UNSUBSCRIBE);
        return element(once, profile.viewInBrowser(), WEB_VERSION);
    }

    private static Rendered element(Rendered rendered, Optional<Tag> tag, Link placeholder) {
        if (tag.isEmpty() || !tag.get().isElement()) {
            return rendered;
        }
        var name = tag.get().element();
        var anchor = Pattern.compile(
                "<a\\s[^>]*?href=\"" + Pattern.quote(placeholder.target()) + "\"[^>]*>(.*?)</a>", Pattern.DOTALL);
        var html = anchor.matcher(rendered.html())
                .replaceAll(found -> Matcher.quoteReplacement("<" + name + ">" + found.group(1) + "</" + name + ">"));
        var text = rendered.text().replace(placeholder.target(), "[" + name + "]");
        return new Rendered(html, text, rendered.withHtml(html).parts());
    }
}
