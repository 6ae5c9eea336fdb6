package standfirst.check;

import java.util.List;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.RichText;
import standfirst.model.SocialLinks;

/** Things that readers expect to open and cannot. */
final class MissingLinkCheck {
    private static final String CODE = "link.missing";

    private MissingLinkCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.edition().entries().stream()
                .flatMap(entry -> findings(entry).stream())
                .toList();
    }

    private static List<Finding> findings(Entry entry) {
        var found = Found.in(entry.id());
        if (entry.block() instanceof LinkList list) {
            linkList(list, found);
        } else if (entry.block() instanceof CuratedList list) {
            curated(list, found);
        } else if (entry.block() instanceof SocialLinks social) {
            social(social, found);
        } else if (entry.block() instanceof LeadStory story) {
            found.warning(
                    !story.readMoreLabel().isBlank() && story.readMore().isEmpty(),
                    CODE,
                    "readMore",
                    Names.quoted(story.readMoreLabel())
                            + " below the lead story leads nowhere: give it a link, or clear its words.");
        }
        return found.findings();
    }

    private static void linkList(LinkList list, Found found) {
        for (int i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            found.warning(
                    item.url().isEmpty() && !item.title().isBlank(),
                    CODE,
                    "items[" + i + "].url",
                    Names.quoted(item.title()) + " has no link: give it one.");
        }
    }

    private static void curated(CuratedList list, Found found) {
        for (int i = 0; i < list.items().size(); i++) {
            var item = list.items().get(i);
            found.warning(
                    !isLinked(item) && !item.line().isBlank(),
                    CODE,
                    "items[" + i + "].url",
                    Names.quoted(item.line().text()) + " has no link: give it one.");
        }
    }

    private static void social(SocialLinks social, Found found) {
        for (int i = 0; i < social.items().size(); i++) {
            var item = social.items().get(i);
            found.warning(
                    item.link().isEmpty() && !item.label().isBlank(),
                    CODE,
                    "items[" + i + "].link",
                    Names.quoted(item.label()) + " has no link: give it one, or delete it.");
        }
    }

    private static boolean isLinked(CuratedItem item) {
        return item.url().isPresent() || isLinked(item.line()) || isLinked(item.comment());
    }

    private static boolean isLinked(RichText text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.spans().stream())
                .anyMatch(span -> span.style().link().isPresent());
    }
}
