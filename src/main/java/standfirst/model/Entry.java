package standfirst.model;

/** A block on the page: which one it is, where it stands, and what it says. */
public record Entry(BlockId id, Region region, Block block) {
    public Entry {
        Require.present(id, region, block);
    }

    /** A new entry with a fresh id. */
    public static Entry of(Region region, Block block) {
        return new Entry(BlockId.fresh(), region, block);
    }

    public Entry withBlock(Block changed) {
        return new Entry(id, region, changed);
    }

    public Entry withRegion(Region changed) {
        return new Entry(id, changed, block);
    }

    /** The same content as a new block. */
    public Entry copy() {
        return new Entry(BlockId.fresh(), region, block);
    }
}
