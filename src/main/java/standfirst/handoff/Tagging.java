package standfirst.handoff;

import java.util.Optional;
import standfirst.handoff.ProviderProfile.Tag;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.Link;
import standfirst.model.Masthead;
import standfirst.model.MergeTag;
import standfirst.model.MergeTag.Field;
import standfirst.model.MergeTag.Neutral;
import standfirst.model.Rendered;

/**
 * Puts a provider's tags where the editor left a place for them, or wrote one of Standfirst's own. That is done to the finished mail: what renders and
 * cleans it need not know how tags are written, and cannot harm them.
 */
final class Tagging {
    /** How a link to a tag begins in its address, and how it ends. */
    private static final String TARGET = "href=\"{{";

    private static final String END = "</a>";

    private final ProviderProfile profile;

    private Tagging(ProviderProfile profile) {
        this.profile = profile;
    }

    /** The edition with tags in the links and the address that were left empty, where the provider has them; links to none it has are gone. */
    static Edition fill(Edition edition, ProviderProfile profile) {
        var tagging = new Tagging(profile);
        return edition.withEntries(edition.entries().stream()
                .map(entry -> entry.withBlock(tagging.fill(entry.block())))
                .toList());
    }

    /** Words of a line of their own, such as the subject, as they leave. */
    static String words(String words, ProviderProfile profile) {
        return new Tagging(profile).text(words);
    }

    /** The finished mail with the provider's tags in the place of Standfirst's own. */
    static Rendered replace(Rendered mail, ProviderProfile profile) {
        var tagging = new Tagging(profile);
        var tagged = tagging.html(mail.html()).inHtml(mail);
        return new Rendered(tagged.html(), tagging.text(mail.text()), tagged.parts());
    }

    private Block fill(Block block) {
        if (block instanceof Masthead masthead) {
            return masthead.withBrowserLink(known(masthead.browserLink().or(() -> link(Field.VIEW_IN_BROWSER))));
        }
        if (block instanceof Footer footer) {
            var address =
                    profile.postalAddress().isPresent() && footer.address().isBlank();
            return footer.withUnsubscribe(known(footer.unsubscribe().or(() -> link(Field.UNSUBSCRIBE))))
                    .withPreferences(known(footer.preferences()))
                    .withAddress(address ? Field.POSTAL_ADDRESS.tag() : footer.address());
        }
        return block;
    }

    private static Optional<Link> link(Field field) {
        return Optional.of(new Link(field.tag()));
    }

    private Optional<Link> known(Optional<Link> link) {
        return link.filter(
                to -> MergeTag.own(to.target()).flatMap(own -> tag(own)).isPresent()
                        || MergeTag.own(to.target()).isEmpty());
    }

    private Optional<Tag> tag(Neutral own) {
        return profile.tag(own.field());
    }

    /** The provider's tag, or what readers are to see where it has none: never the braces. */
    private String written(Neutral own) {
        // A straight apostrophe would end the words to fall back on within the tag
        var words = own.fallback().replace('\'', '’');
        return tag(own).map(tag -> tag.withFallback(words)).orElse(own.fallback());
    }

    // ---- plain text -------------------------------------------------------------------------------------------------

    /** What is an element in HTML is its name in brackets here. */
    private String text(String text) {
        var swaps = new Swaps();
        for (var own : MergeTag.ownIn(text)) {
            var element = tag(own).filter(Tag::isElement).map(tag -> "[" + tag.element() + "]");
            swaps.put(own.from(), own.to(), element.orElseGet(() -> written(own)));
        }
        return swaps.in(text);
    }

    // ---- HTML -------------------------------------------------------------------------------------------------------

    /** Links to what the provider has as an element become that element, and links to what it does not have are words. */
    private Swaps html(String html) {
        var swaps = new Swaps();
        int at = 0;
        for (int target = html.indexOf(TARGET); target >= 0; target = html.indexOf(TARGET, target + 1)) {
            int start = html.lastIndexOf('<', target);
            int words = html.indexOf('>', target) + 1;
            int end = html.indexOf(END, words);
            // What is typed as text can look like a link's address too
            var own = start < at || words == 0 || end < 0 || !html.startsWith("<a ", start)
                    ? Optional.<Neutral>empty()
                    : leadsTo(html.substring(target + TARGET.length() - 2, words));
            if (own.isPresent()
                    && tag(own.get()).filter(tag -> !tag.isElement()).isEmpty()) {
                var name = tag(own.get()).map(Tag::element).orElse("span");
                words(html, at, start, swaps);
                swaps.put(start, words, "<" + name + ">");
                words(html, words, end, swaps);
                at = end + END.length();
                swaps.put(end, at, "</" + name + ">");
            }
        }
        words(html, at, html.length(), swaps);
        return swaps;
    }

    private static Optional<Neutral> leadsTo(String rest) {
        int quote = rest.indexOf('"');
        return quote < 0 ? Optional.empty() : MergeTag.own(rest.substring(0, quote));
    }

    private void words(String html, int from, int to, Swaps swaps) {
        for (var own : MergeTag.ownIn(html.substring(from, to))) {
            int start = from + own.from();
            swaps.put(start, from + own.to(), within(html, start, own));
        }
    }

    private String within(String html, int at, Neutral own) {
        int open = html.lastIndexOf('<', at);
        boolean attribute = open >= 0 && html.lastIndexOf('>', at) < open;
        var element = tag(own).filter(Tag::isElement);
        if (element.isPresent()) {
            var name = element.get().element();
            return attribute ? "" : "<" + name + ">" + name + "</" + name + ">";
        }
        // An attribute ends at a double quotation mark; templates take single ones as well
        return attribute ? written(own).replace('"', '\'') : written(own);
    }
}
