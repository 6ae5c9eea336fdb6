package standfirst.intake;

import standfirst.model.Entry;

/**
 * A block made of copy.
 *
 * @param confidence from 0 to 1: how much better its kind explains the lines than any other kind
 * @param why one sentence for the editor
 */
public record Filed(Entry entry, double confidence, String why) {
    /** Below this, an editor should look. */
    public static final double DOUBTFUL = 0.6;

    public boolean isDoubtful() {
        return confidence < DOUBTFUL;
    }
}
