package standfirst.model;

import java.util.List;

/** Links to stories, most often in the sidebar. */
public record LinkList(String heading, List<LinkItem> items) implements Block, ItemList<LinkItem, LinkList> {
    public LinkList {
        Require.present(heading);
        Require.allPresent(items);
        items = List.copyOf(items);
    }

    @Override
    public LinkList withHeading(String changed) {
        return new LinkList(changed, items);
    }

    @Override
    public LinkList withItems(List<LinkItem> changed) {
        return new LinkList(heading, changed);
    }
}
