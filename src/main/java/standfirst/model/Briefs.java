package standfirst.model;

import java.util.List;

/** Short news, a paragraph each. */
public record Briefs(String heading, List<Brief> items) implements Block, ItemList<Brief, Briefs> {
    public Briefs {
        Require.present(heading);
        Require.allPresent(items);
        items = List.copyOf(items);
    }

    @Override
    public Briefs withHeading(String changed) {
        return new Briefs(changed, items);
    }

    @Override
    public Briefs withItems(List<Brief> changed) {
        return new Briefs(heading, changed);
    }
}
