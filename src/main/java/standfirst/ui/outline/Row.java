package standfirst.ui.outline;

import standfirst.model.BlockId;
import standfirst.model.Place;
import standfirst.model.Region;

/** A line of the outline. */
sealed interface Row {
    BlockId block();

    String title();

    /** Where on the page it is. */
    Place place();

    /** What stays the same of a row while its words change. */
    String key();

    /**
     * A block.
     *
     * @param starts whether the page is divided here: into columns, or out of them
     * @param words it holds
     * @param must how many findings in it must be put right
     * @param should how many findings in it should be
     */
    record Block(
            BlockId block,
            String title,
            String kind,
            String icon,
            Region region,
            boolean starts,
            long words,
            int must,
            int should)
            implements Row {
        @Override
        public String key() {
            return block.value();
        }

        @Override
        public Place place() {
            return Place.in(block, "");
        }
    }

    /** An item of a block's list, counted from 0. */
    record Item(BlockId block, int index, String title) implements Row {
        @Override
        public String key() {
            return block.value() + " item " + index;
        }

        @Override
        public Place place() {
            return Place.in(block, "items[" + index + "]");
        }
    }

    /** A sub-heading in a block's text, by its paragraph, counted from 0. */
    record Heading(BlockId block, int paragraph, String title) implements Row {
        @Override
        public String key() {
            return block.value() + " heading " + paragraph;
        }

        @Override
        public Place place() {
            return Place.in(block, "body");
        }
    }
}
