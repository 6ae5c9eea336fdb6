package standfirst.model;

import java.util.Optional;

/**
 * One story in a paragraph.
 *
 * @param leadIn the bold words it starts with, without the colon that ends them
 */
public record Brief(String leadIn, RichText text, Optional<Link> url) {
    public static final Brief EMPTY = new Brief("", RichText.EMPTY, Optional.empty());

    public Brief {
        Require.present(leadIn, text, url);
    }

    public Brief withLeadIn(String changed) {
        return new Brief(changed, text, url);
    }

    public Brief withText(RichText changed) {
        return new Brief(leadIn, changed, url);
    }

    public Brief withUrl(Optional<Link> changed) {
        return new Brief(leadIn, text, changed);
    }
}
