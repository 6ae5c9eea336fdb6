package standfirst.model;

import java.util.List;

/**
 * What an edition becomes: one HTML document for mail, and the plain text beside it.
 *
 * @param parts where in the HTML each block stands, in the order of the HTML; blocks with nothing to show are missing, and all of them where it is
 *     not known
 */
public record Rendered(String html, String text, List<Part> parts) {
    /**
     * Where a block stands.
     *
     * @param start offset of its first character in the HTML
     * @param end offset behind its last character
     */
    public record Part(BlockId block, int start, int end) {
        public Part {
            Require.present(block);
            Require.that(start >= 0 && end >= start, "a part ends before it starts");
        }

        /** The same part in a text in which that much stands before it. */
        public Part shifted(int offset) {
            return new Part(block, start + offset, end + offset);
        }
    }

    public Rendered {
        Require.present(html, text);
        Require.allPresent(parts);
        parts = List.copyOf(parts);
    }

    /** A mail of which it is not known where its blocks stand. */
    public Rendered(String html, String text) {
        this(html, text, List.of());
    }

    /** The same mail with other HTML; where that differs, it is no longer known where its blocks stand. */
    public Rendered withHtml(String changed) {
        return new Rendered(changed, text, changed.equals(html) ? parts : List.of());
    }
}
