package standfirst.model;

import java.util.List;

/** Links to stories, most often in the sidebar. */
public record LinkList(String heading, List<LinkItem> items) implements Block {
    public LinkList {
        Require.present(heading);
        Require.allPresent(items);
        items = List.copyOf(items);
    }

    public LinkList withHeading(String changed) {
        return new LinkList(changed, items);
    }

    public LinkList withItems(List<LinkItem> changed) {
        return new LinkList(heading, changed);
    }
}
