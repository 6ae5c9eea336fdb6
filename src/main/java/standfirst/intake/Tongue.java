package standfirst.intake;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The language of copy, where its letters or its page tell it beyond doubt: a wrong one is worse than none. */
final class Tongue {
    /** The part of all letters, in per cent, that makes a script the copy's own. */
    private static final int MOST = 60;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final String PERSIAN = "پچژگکی";
    private static final String URDU = "ٹڈڑےں";
    /** Of Pashto, Sorani, Sindhi and Uyghur, which are told from each other by more than a few letters. */
    private static final String OTHERS = "ښځڅډړڼۍېێۆڕڵەۇۈۋڄڃٻڀڻ";

    private static final String YIDDISH = "װױײ";

    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "mn", "tg");

    /** The languages that are written in a script, as far as a page may say that it is one of them. */
    private static final Map<UnicodeScript, Set<String>> WRITTEN = new EnumMap<>(Map.of(
            UnicodeScript.ARABIC, Set.of("ar", "fa", "ur", "ps", "sd", "ug", "ckb"),
            UnicodeScript.HEBREW, Set.of("he", "yi"),
            UnicodeScript.CYRILLIC, CYRILLIC,
            UnicodeScript.HAN, Set.of("zh", "yue"),
            UnicodeScript.HIRAGANA, Set.of("ja"),
            UnicodeScript.HANGUL, Set.of("ko"),
            UnicodeScript.GREEK, Set.of("el"),
            UnicodeScript.THAI, Set.of("th")));

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private final String words;
    private final int all;

    private Tongue(String copy) {
        words = withoutAddresses(copy);
        words.codePoints().filter(Character::isLetter).forEach(point -> letters.merge(script(point), 1, Integer::sum));
        all = letters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * A language tag; empty where there is doubt, and for English: which English the pages of a writing program are in is that program's setting, not the
     * editor's.
     *
     * @param said what the page says of itself, which a template may say of any page: not believed against its letters
     */
    static Optional<String> of(String copy, Optional<String> said) {
        var tongue = new Tongue(copy);
        var script = tongue.script();
        return said.flatMap(Tongue::tag)
                .filter(tag ->
                        script.filter(own -> isWritten(tag.getLanguage(), own)).isPresent())
                .map(Locale::toLanguageTag)
                .or(() -> script.flatMap(tongue::only))
                .filter(tag -> !tag.equals("en") && !tag.startsWith("en-"));
    }

    private static Optional<Locale> tag(String said) {
        try {
            var tag = new Locale.Builder()
                    .setLanguageTag(said.strip().replace('_', '-'))
                    .build();
            return Optional.of(tag).filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    private static boolean isWritten(String language, UnicodeScript script) {
        var own = WRITTEN.get(script);
        if (own != null) {
            return own.contains(language);
        }
        return WRITTEN.values().stream().noneMatch(others -> others.contains(language))
                && (script == UnicodeScript.LATIN || !language.equals("en"));
    }

    /** Katakana stands for itself and Hiragana alike. */
    private static UnicodeScript script(int point) {
        var script = UnicodeScript.of(point);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    /** The one that most letters are of. Japanese is written in Chinese characters too, but never in them alone. */
    private Optional<UnicodeScript> script() {
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana > 0 && kana * 10 >= han && (kana + han) * 100 >= all * MOST) {
            return Optional.of(UnicodeScript.HIRAGANA);
        }
        return letters.entrySet().stream()
                .filter(one -> one.getValue() * 100L >= (long) all * MOST)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The language that a script all but says. */
    private Optional<String> only(UnicodeScript script) {
        return switch (script) {
            case ARABIC ->
                share(OTHERS) >= 2
                        ? Optional.empty()
                        : Optional.of(share(URDU) >= 2 ? "ur" : share(PERSIAN) >= 5 ? "fa" : "ar");
            case HEBREW -> Optional.of(share(YIDDISH) >= 1 ? "yi" : "he");
            case HIRAGANA -> Optional.of("ja");
            case HANGUL -> Optional.of("ko");
            case GREEK -> Optional.of("el");
            case THAI -> Optional.of("th");
            default -> Optional.empty();
        };
    }

    /** Addresses are written in Latin letters in every language. */
    private static String withoutAddresses(String copy) {
        return SPACE.splitAsStream(copy)
                .filter(word -> !word.contains("://") && !word.startsWith("www.") && word.indexOf('@') < 0)
                .collect(Collectors.joining(" "));
    }

    /** How many of all letters are among these, in per cent. */
    private long share(String some) {
        return words.chars().filter(c -> some.indexOf(c) >= 0).count() * 100 / Math.max(1, all);
    }
}
