package standfirst.handoff.arrived;

import java.util.Optional;
import standfirst.model.BlockId;
import standfirst.model.Require;
import standfirst.model.Severity;

/**
 * One thing that became of a mail on its way.
 *
 * @param block in which block of the edition; empty where it is about the mail as a whole
 * @param what one plain sentence
 * @param before what left, as far as it helps to see it; else empty
 * @param after what arrived in its place, likewise
 */
public record Difference(
        Kind kind, Severity severity, Optional<BlockId> block, String what, String before, String after) {
    /** What was done. */
    public enum Kind {
        /** Something is gone that nobody reads: styles, marks, attributes. */
        STRIPPED,
        /** The same thing stands there in another way: a tracked link, another colour. */
        REWRITTEN,
        /** Something came along: a footer, an invisible picture. */
        ADDED,
        /** Words are missing or others. */
        WORDS,
        /** The provider put something in place of a merge tag. */
        FILLED
    }

    public Difference {
        Require.present(kind, severity, block, what, before, after);
    }
}
