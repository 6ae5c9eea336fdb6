package standfirst.model;

import java.util.List;

/** Where else the newsletter can be followed. */
public record SocialLinks(String heading, List<SocialLink> items) implements Block, ItemList<SocialLink, SocialLinks> {
    public SocialLinks {
        Require.present(heading);
        Require.allPresent(items);
        items = List.copyOf(items);
    }

    @Override
    public SocialLinks withHeading(String changed) {
        return new SocialLinks(changed, items);
    }

    @Override
    public SocialLinks withItems(List<SocialLink> changed) {
        return new SocialLinks(heading, changed);
    }
}
