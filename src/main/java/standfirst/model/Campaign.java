package standfirst.model;

/**
 * What a reader's click is to be counted under: tags that are put on links as the newsletter leaves, never before. In each pattern {@code {date}}
 * stands for the edition's date, {@code {number}} for its number, {@code {subject}} for its subject as a slug, {@code {block}} for the kind of block,
 * {@code {position}} for the link's place on the page, counted from 1.
 *
 * @param on whether links are tagged at all
 * @param source pattern of {@code utm_source}, likewise the others; an empty pattern leaves its tag out
 */
public record Campaign(boolean on, String source, String medium, String name, String content) {
    /** No tags; once turned on, those that most reports expect. */
    public static final Campaign OFF = new Campaign(false, "newsletter", "email", "{date}", "{block}-{position}");

    public Campaign {
        Require.present(source, medium, name, content);
    }
}
