package standfirst.model;

/** Somebody's words, set large. */
public record QuoteBlock(String text, String attribution) implements Block {
    public QuoteBlock {
        Require.present(text, attribution);
    }

    public QuoteBlock withText(String changed) {
        return new QuoteBlock(changed, attribution);
    }

    public QuoteBlock withAttribution(String changed) {
        return new QuoteBlock(text, changed);
    }
}
