package standfirst.model;

import java.util.Optional;

/**
 * One recommended story from elsewhere.
 *
 * @param line the line as the writer filed it, without its number
 * @param title the title, where it separates cleanly from the attribution; else empty
 * @param comment what the curator adds below the line
 */
public record CuratedItem(
        RichText line, String title, String author, String publication, Optional<Link> url, RichText comment) {
    public static final CuratedItem EMPTY =
            new CuratedItem(RichText.EMPTY, "", "", "", Optional.empty(), RichText.EMPTY);

    public CuratedItem {
        Require.present(line, title, author, publication, url, comment);
    }

    public CuratedItem withLine(RichText changed) {
        return new CuratedItem(changed, title, author, publication, url, comment);
    }

    public CuratedItem withTitle(String changed) {
        return new CuratedItem(line, changed, author, publication, url, comment);
    }

    public CuratedItem withAuthor(String changed) {
        return new CuratedItem(line, title, changed, publication, url, comment);
    }

    public CuratedItem withPublication(String changed) {
        return new CuratedItem(line, title, author, changed, url, comment);
    }

    public CuratedItem withUrl(Optional<Link> changed) {
        return new CuratedItem(line, title, author, publication, changed, comment);
    }

    public CuratedItem withComment(RichText changed) {
        return new CuratedItem(line, title, author, publication, url, changed);
    }

    /** Whether title, author and publication are all known, so that the house form can be set without losing a word. */
    public boolean hasHouseForm() {
        return !title.isBlank() && !author.isBlank() && !publication.isBlank();
    }
}
