package standfirst.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text with structure: paragraphs of styled runs. Canonical: a lone empty body paragraph is no text at all. */
public record RichText(List<Paragraph> paragraphs) {
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        Require.allPresent(paragraphs);
        paragraphs = isVoid(paragraphs) ? List.of() : List.copyOf(paragraphs);
    }

    public static RichText of(Paragraph... paragraphs) {
        return new RichText(List.of(paragraphs));
    }

    /** Plain words, one paragraph a line. */
    public static RichText plain(String text) {
        return new RichText(text.lines().map(Paragraph::body).toList());
    }

    /** One body paragraph a string. */
    public static RichText paragraphs(String... texts) {
        return new RichText(Arrays.stream(texts).map(Paragraph::body).toList());
    }

    /** The words alone, one line a paragraph. */
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    public boolean isBlank() {
        return paragraphs.stream().allMatch(Paragraph::isBlank);
    }

    private static boolean isVoid(List<Paragraph> paragraphs) {
        return paragraphs.size() == 1
                && paragraphs.getFirst().kind() == Paragraph.Kind.BODY
                && paragraphs.getFirst().spans().isEmpty();
    }
}
