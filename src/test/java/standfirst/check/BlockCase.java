package standfirst.check;

import java.util.List;
import standfirst.model.Block;

/** Blocks, and the codes of what a check must find in them. */
record BlockCase(String name, List<Block> blocks, List<String> codes) {
    static BlockCase fires(String name, String code, Block... blocks) {
        return new BlockCase(name, List.of(blocks), List.of(code));
    }

    static BlockCase passes(String name, Block... blocks) {
        return new BlockCase(name, List.of(blocks), List.of());
    }

    standfirst.model.Edition edition() {
        return Editions.of(blocks.toArray(Block[]::new));
    }

    @Override
    public String toString() {
        return (codes.isEmpty() ? "passes: " : "fires: ") + name;
    }
}
