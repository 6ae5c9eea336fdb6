package standfirst.ui.canvas;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.LinkItem;
import standfirst.model.RichText;

/** What is dragged, or pasted. */
sealed interface Payload {
    /** Blocks of the page. */
    record Blocks(List<BlockId> ids) implements Payload {
        public Blocks {
            ids = List.copyOf(ids);
        }
    }

    /** Blocks that are not on the page yet. */
    record Fresh(Supplier<List<Block>> blocks, String name) implements Payload {}

    /** Items of one list of the page. */
    record Items(BlockId list, Set<Integer> indices) implements Payload {
        public Items {
            indices = Set.copyOf(indices);
        }
    }

    /** Web pages, as a browser gives them. */
    record Links(List<LinkItem> links) implements Payload {
        public Links {
            links = List.copyOf(links);
        }
    }

    /** Words from another program. */
    record Words(RichText text) implements Payload {}

    /** Files: pictures, copy, an edition, or what nobody can use. */
    record Files(List<Path> files) implements Payload {
        public Files {
            files = List.copyOf(files);
        }
    }
}
