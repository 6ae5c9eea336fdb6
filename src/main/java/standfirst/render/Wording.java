package standfirst.render;

import java.util.Map;
import standfirst.model.Byline;
import standfirst.model.Details;

/** The few words the page adds by itself, in the language of the edition; none where that language is not known here. */
public final class Wording {
    private static final Map<String, String> BY =
            Map.of("en", "By ", "de", "Von ", "fr", "Par ", "es", "Por ", "it", "Di ", "pt", "Por ", "nl", "Door ");

    private Wording() {}

    static String by(RenderContext context) {
        return by(context.details());
    }

    /** What stands before the name of a story's writer, with the space between them. */
    public static String by(Details details) {
        return BY.getOrDefault(details.locale().getLanguage(), "");
    }

    static String role(Byline byline) {
        return Escape.isBlank(byline.role()) ? "" : ", " + byline.role();
    }

    /** The text with a mark at its end, the given one where it has none. */
    public static String closed(String text, String mark) {
        var stripped = text.strip();
        return stripped.isEmpty() || ".:;?!…。！？：؟".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + mark;
    }
}
