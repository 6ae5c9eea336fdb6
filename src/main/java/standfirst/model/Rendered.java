package standfirst.model;

/** What an edition becomes: one HTML document for mail, and the plain text beside it. */
public record Rendered(String html, String text) {
    public Rendered {
        Require.present(html, text);
    }
}
