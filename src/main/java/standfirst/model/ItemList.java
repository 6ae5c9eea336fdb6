package standfirst.model;

import java.util.List;

/**
 * What all blocks with a list in them have in common.
 *
 * @param <I> an item
 * @param <B> the block itself
 */
public interface ItemList<I extends Record, B extends Block> {
    String heading();

    B withHeading(String changed);

    List<I> items();

    B withItems(List<I> changed);
}
