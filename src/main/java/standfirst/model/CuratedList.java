package standfirst.model;

import java.util.List;

/**
 * A list of recommended stories, most often numbered.
 *
 * @param curator the line that says who chose them; empty where there is none
 */
public record CuratedList(String heading, String curator, List<CuratedItem> items, boolean numbered, Form form)
        implements Block, ItemList<CuratedItem, CuratedList> {
    public CuratedList {
        Require.present(heading, curator, form);
        Require.allPresent(items);
        items = List.copyOf(items);
    }

    @Override
    public CuratedList withHeading(String changed) {
        return new CuratedList(changed, curator, items, numbered, form);
    }

    public CuratedList withCurator(String changed) {
        return new CuratedList(heading, changed, items, numbered, form);
    }

    @Override
    public CuratedList withItems(List<CuratedItem> changed) {
        return new CuratedList(heading, curator, changed, numbered, form);
    }

    public CuratedList withNumbered(boolean changed) {
        return new CuratedList(heading, curator, items, changed, form);
    }

    public CuratedList withForm(Form changed) {
        return new CuratedList(heading, curator, items, numbered, changed);
    }

    /** How items are set: as the writer filed them, or "Title. Author in Publication." wherever all three are known. */
    public enum Form {
        AS_FILED,
        HOUSE
    }
}
