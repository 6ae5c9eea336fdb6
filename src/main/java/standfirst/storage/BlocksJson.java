package standfirst.storage;

import java.util.List;
import standfirst.model.Entry;
import standfirst.model.Require;

/** Blocks on their own as JSON: saved ones, and those on their way from one edition to another. */
public final class BlocksJson {
    private static final VersionedJson<Blocks> JSON =
            new VersionedJson<>("standfirst-blocks", 1, "a saved block", Blocks.class);

    private BlocksJson() {}

    /**
     * Blocks with a name.
     *
     * @param name what the editor calls them; empty where nobody has named them
     */
    public record Blocks(String name, List<Entry> entries) {
        public Blocks {
            Require.present(name);
            Require.allPresent(entries);
            entries = List.copyOf(entries);
        }
    }

    /** The blocks in UTF-8 JSON with line feeds, one at the end. */
    public static String write(Blocks blocks) {
        return JSON.write(blocks);
    }

    /**
     * Reads blocks.
     *
     * @param name how the sentence of an error calls the text
     * @throws StorageException with one sentence when the text is damaged, something else, or of a newer version
     */
    public static Blocks read(String json, String name) throws StorageException {
        return JSON.read(json, name);
    }
}
