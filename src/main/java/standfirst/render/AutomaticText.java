package standfirst.render;

import java.util.Optional;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.Link;
import standfirst.model.Masthead;
import standfirst.model.MergeTag.Field;

/**
 * The plain text that the page of an edition makes, for no provider yet: what its editor may start from, and what tells later that the page has
 * changed. It is the same whoever the edition is handed off to.
 */
public final class AutomaticText {
    private AutomaticText() {}

    /** The text in its usual form, each paragraph on one line: windows of any width break it, and the mail does where it is sent. */
    public static String of(Edition edition) {
        var neutral = edition.withEntries(edition.entries().stream()
                .map(entry -> entry.withBlock(named(entry.block())))
                .toList());
        return Renderer.flowing(neutral);
    }

    /** The address by which the text lets readers leave; empty where its page has none. */
    public static Optional<String> unsubscribe(Edition edition) {
        return edition.entries().stream()
                .flatMap(entry -> entry.block() instanceof Footer footer
                        ? footer
                                .unsubscribe()
                                .map(TextLinks::shown)
                                .or(() -> Optional.of(Field.UNSUBSCRIBE.tag()))
                                .stream()
                        : Optional.<String>empty().stream())
                .findFirst();
    }

    private static Block named(Block block) {
        if (block instanceof Masthead masthead) {
            return masthead.withBrowserLink(
                    masthead.browserLink().or(() -> Optional.of(new Link(Field.VIEW_IN_BROWSER.tag()))));
        }
        if (block instanceof Footer footer) {
            return footer.withUnsubscribe(footer.unsubscribe().or(() -> Optional.of(new Link(Field.UNSUBSCRIBE.tag()))))
                    .withAddress(footer.address().isBlank() ? Field.POSTAL_ADDRESS.tag() : footer.address());
        }
        return block;
    }
}
