package standfirst.ui.kit;

import java.util.List;
import standfirst.model.Edition;
import standfirst.model.Entry;

/** The words of an edition while it is edited: at each letter only the block it was typed into is counted again. */
public final class RunningCount {
    private List<Entry> entries = List.of();
    private long words;

    /** The words of all copy on the page, as {@link WordCount#of(Edition)} counts them. */
    public long of(Edition edition) {
        var now = edition.entries();
        words = now.size() == entries.size() ? words + difference(entries, now) : WordCount.of(edition);
        entries = now;
        return words;
    }

    private static long difference(List<Entry> before, List<Entry> now) {
        var difference = 0L;
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(before.get(i))) {
                difference += WordCount.of(now.get(i).block())
                        - WordCount.of(before.get(i).block());
            }
        }
        return difference;
    }
}
