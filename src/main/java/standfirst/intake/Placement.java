package standfirst.intake;

import java.util.Optional;
import standfirst.model.BlockId;

/**
 * Where a line of copy went.
 *
 * @param block the block it is in, empty where it was not placed
 * @param field the field's name as in the edition file, such as {@code headline} or {@code items[2]}; empty where the line was not placed
 */
public record Placement(SourceRange range, Optional<BlockId> block, String field) {
    static Placement in(BlockId block, SourceRange range, String field) {
        return new Placement(range, Optional.of(block), field);
    }

    static Placement nowhere(SourceRange range) {
        return new Placement(range, Optional.empty(), "");
    }
}
