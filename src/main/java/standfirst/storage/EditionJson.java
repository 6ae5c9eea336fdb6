package standfirst.storage;

import standfirst.model.Edition;

/** Editions as JSON, as their files and the tests of the format have them. */
public final class EditionJson {
    private static final VersionedJson<Edition> JSON =
            new VersionedJson<>("standfirst-edition", 1, "an edition", Edition.class);

    private EditionJson() {}

    /** The edition in UTF-8 JSON with line feeds, one at the end. */
    public static String write(Edition edition) {
        return JSON.write(edition);
    }

    /**
     * Reads an edition.
     *
     * @throws StorageException with one sentence when the text is damaged, no edition, or of a newer version
     */
    public static Edition read(String json) throws StorageException {
        return read(json, "The edition");
    }

    /**
     * Reads an edition.
     *
     * @param name how the sentence of an error calls the text
     * @throws StorageException with one sentence when the text is damaged, no edition, or of a newer version
     */
    public static Edition read(String json, String name) throws StorageException {
        return JSON.read(json, name);
    }
}
