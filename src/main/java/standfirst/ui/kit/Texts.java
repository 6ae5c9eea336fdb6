package standfirst.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The window's words, from {@code messages.properties}. */
public final class Texts {
    /** The one language the window speaks as yet; numbers and dates are set by it. */
    public static final Locale LOCALE = Locale.UK;

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("standfirst.ui.messages", LOCALE);

    private Texts() {}

    /**
     * A text with values filled in, as {@link MessageFormat} does.
     *
     * @throws MissingResourceException when there is no such text
     */
    public static String of(String key, Object... values) {
        var pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, LOCALE).format(values);
    }

    /** Whether there is a text of that name. */
    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
