package standfirst.ui.blocks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A field of a block, or of the edition, that is no words on the page: what it is called, what it holds, and how it is changed. */
public sealed interface Detail {
    /** The field's name, as in {@link standfirst.model.Place#field()}. */
    String name();

    String label();

    /** The same detail as a field of a larger thing, such as an item of a list. */
    Detail under(String prefix, String shownAs);

    /**
     * A line that is typed.
     *
     * @param otherwise what is said where what was typed cannot be taken
     * @param take takes over what was typed; false where it cannot be taken
     */
    record Text(String name, String label, String value, String otherwise, Function<String, Boolean> take)
            implements Detail {
        @Override
        public Detail under(String prefix, String shownAs) {
            return new Text(prefix + name, shownAs, value, otherwise, take);
        }
    }

    /**
     * One of several.
     *
     * @param value empty where several blocks differ in it
     */
    record Choice<E>(
            String name, String label, List<E> choices, Optional<E> value, Function<E, String> shown, Consumer<E> set)
            implements Detail {
        @Override
        public Detail under(String prefix, String shownAs) {
            return new Choice<>(prefix + name, shownAs, choices, value, shown, set);
        }
    }

    /** Yes or no. */
    record Check(String name, String label, boolean value, Consumer<Boolean> set) implements Detail {
        @Override
        public Detail under(String prefix, String shownAs) {
            return new Check(prefix + name, shownAs, value, set);
        }
    }
}
