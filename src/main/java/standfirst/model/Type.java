package standfirst.model;

/**
 * How a theme sets text. Families are comma-separated stacks of fonts that readers have; sizes are CSS pixels.
 *
 * @param headlines stack of headlines and the masthead
 * @param body stack of running text
 * @param labels stack of kickers, section labels, captions and buttons
 * @param bodySize size of running text; its line height is the manner's
 * @param headlineSize size of the lead headline
 * @param headlineWeight 400 or 700
 */
public record Type(String headlines, String body, String labels, int bodySize, int headlineSize, int headlineWeight) {
    public Type {
        Require.present(headlines, body, labels);
        Require.that(bodySize >= 12 && bodySize <= 24, "body text is set between 12 and 24 pixels");
        Require.that(headlineSize >= 18 && headlineSize <= 60, "headlines are set between 18 and 60 pixels");
        Require.that(headlineWeight == 400 || headlineWeight == 700, "mail fonts have the weights 400 and 700 alone");
    }

    /** Line height of the lead headline in pixels. */
    public int headlineLeading() {
        return even(headlineSize * 1.22);
    }

    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }

    public Type withHeadlines(String changed) {
        return new Type(changed, body, labels, bodySize, headlineSize, headlineWeight);
    }

    public Type withBody(String changed) {
        return new Type(headlines, changed, labels, bodySize, headlineSize, headlineWeight);
    }

    public Type withLabels(String changed) {
        return new Type(headlines, body, changed, bodySize, headlineSize, headlineWeight);
    }

    public Type withBodySize(int changed) {
        return new Type(headlines, body, labels, changed, headlineSize, headlineWeight);
    }

    public Type withHeadlineSize(int changed) {
        return new Type(headlines, body, labels, bodySize, changed, headlineWeight);
    }

    public Type withHeadlineWeight(int changed) {
        return new Type(headlines, body, labels, bodySize, headlineSize, changed);
    }
}
