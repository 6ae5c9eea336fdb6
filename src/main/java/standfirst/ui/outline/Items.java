package standfirst.ui.outline;

import java.util.Optional;
import standfirst.model.Brief;
import standfirst.model.CuratedItem;
import standfirst.model.LinkItem;
import standfirst.model.SocialLink;

/** The items of lists as the outline names them. */
final class Items {
    private Items() {}

    /** An item by its own words; empty where it has none yet. */
    static String title(Record item) {
        var title = switch (item) {
            case Brief brief -> brief.leadIn().isBlank() ? brief.text().text() : brief.leadIn();
            case LinkItem link -> link.title().isBlank() ? link.kicker() : link.title();
            case CuratedItem curated -> curated.line().text();
            case SocialLink social -> social.label();
            default -> "";
        };
        return title.strip().lines().findFirst().orElse("");
    }

    /** The item with another title; empty where that is not a matter of plain words. */
    static Optional<Record> retitled(Record item, String title) {
        return switch (item) {
            case Brief brief -> Optional.of(brief.withLeadIn(title));
            case LinkItem link -> Optional.of(link.withTitle(title));
            case SocialLink social -> Optional.of(social.withLabel(title));
            default -> Optional.empty();
        };
    }

    /** The words that {@link #retitled} replaces. */
    static String titleOnly(Record item) {
        return item instanceof Brief brief ? brief.leadIn() : title(item);
    }
}
