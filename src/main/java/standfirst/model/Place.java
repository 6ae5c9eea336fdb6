package standfirst.model;

import java.util.Optional;

/**
 * Where in an edition something is.
 *
 * @param block the block, or empty for the edition itself
 * @param field the field's name as in the edition file, such as {@code headline} or {@code items[2].url}; empty for the block as a whole
 */
public record Place(Optional<BlockId> block, String field) {
    /** The edition as a whole. */
    public static final Place EDITION = new Place(Optional.empty(), "");

    public Place {
        Require.present(block, field);
    }

    /** A field of the edition's details. */
    public static Place details(String field) {
        return new Place(Optional.empty(), field);
    }

    public static Place in(BlockId block, String field) {
        return new Place(Optional.of(block), field);
    }
}
