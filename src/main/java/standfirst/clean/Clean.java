package standfirst.clean;

import standfirst.model.RichText;

/**
 * The only way in for foreign HTML, and the last step out for everything exported. Nothing active passes: no script, form, frame, plug-in,
 * drawing or event attribute, and no address but {@code http}, {@code https}, {@code mailto}, {@code tel} and merge tags. Every method takes any
 * string, never throws, and changes nothing when given its own result again.
 */
public final class Clean {
    private Clean() {}

    /** What a rich field keeps of foreign HTML: visible words, bold, italic, underline, strike, links, lists, sub-headings and quotes. */
    public static RichText rich(String html) {
        return Passage.richText(Walker.read(html));
    }

    /**
     * The same as semantic HTML, one block a line: {@code p}, {@code h1} to {@code h6} as they stood, nested lists, {@code blockquote},
     * {@code b}, {@code i}, {@code u}, {@code s}, {@code a} and {@code br}. Empty where no words are left.
     */
    public static String richHtml(String html) {
        return SemanticPrinter.print(Walker.read(html));
    }

    /** What a raw HTML block keeps: also tables, pictures from the web or the desk, and inline styles. Always balanced. */
    public static String rawHtml(String html) {
        return RawCleaner.clean(html);
    }

    /**
     * A whole mail as it may leave. A document that is safe as it stands is returned as it is, byte for byte; of any other, what is not on the
     * safelist is taken out. The conditional comments for Word stay where they hold nothing but what a layout needs.
     */
    public static String mail(String document) {
        return MailCleaner.clean(document);
    }
}
