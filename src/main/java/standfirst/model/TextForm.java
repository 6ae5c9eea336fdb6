package standfirst.model;

/** How the plain text beside the mail is set. */
public record TextForm(Links links) {
    /** Each address below the passage that it belongs to. */
    public static final TextForm USUAL = new TextForm(Links.INLINE);

    /** Where addresses stand. */
    public enum Links {
        /** Below the passage they belong to. */
        INLINE,
        /** As numbers such as [1] in the text, listed at its end. */
        NUMBERED
    }

    public TextForm {
        Require.present(links);
    }
}
