package standfirst.model;

/** Free text under an optional heading. */
public record TextBlock(String heading, RichText body) implements Block {
    public TextBlock {
        Require.present(heading, body);
    }

    public TextBlock withHeading(String changed) {
        return new TextBlock(changed, body);
    }

    public TextBlock withBody(RichText changed) {
        return new TextBlock(heading, changed);
    }
}
