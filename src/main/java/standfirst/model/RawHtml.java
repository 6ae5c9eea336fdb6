package standfirst.model;

/** HTML brought from elsewhere. What it holds is untrusted: it is cleaned on the way in and again on the way out. */
public record RawHtml(String html) implements Block {
    public RawHtml {
        Require.present(html);
    }

    public RawHtml withHtml(String changed) {
        return new RawHtml(changed);
    }
}
