package standfirst.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guards of the compact constructors: what reads JSON may hand null to a record, and a null must not live on in it. */
public final class Require {
    private Require() {}

    /** Every value is there.
     *
     * @throws IllegalArgumentException when one of the values is null
     */
    public static void present(@Nullable Object... values) {
        for (var value : values) {
            if (value == null) {
                throw new IllegalArgumentException("a field is missing");
            }
        }
    }

    /** The list and all in it are there.
     *
     * @throws IllegalArgumentException when the list, or something in it, is null
     */
    public static void allPresent(@Nullable Collection<?> values) {
        if (values == null) {
            throw new IllegalArgumentException("a list is missing");
        }
        for (var value : values) {
            present(value);
        }
    }

    /** The condition holds.
     *
     * @throws IllegalArgumentException with the given sentence when it does not
     */
    public static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
