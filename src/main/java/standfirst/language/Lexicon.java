package standfirst.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** The words of one language, by a Hunspell dictionary. Safe for several threads; what was asked once is remembered. */
public final class Lexicon {
    private static final String BRITISH = "en-GB";
    private static final String AMERICAN = "en-US";

    /** So many verdicts are remembered: more different words than a year of editions has. */
    private static final int REMEMBERED = 50_000;

    /** Nobody means a longer word, and looking for what may be meant would take long. */
    private static final int LONGEST = 60;

    private final Hunspell hunspell;
    private final Map<String, Boolean> verdicts = new ConcurrentHashMap<>();

    private Lexicon(Hunspell hunspell) {
        this.hunspell = hunspell;
    }

    /** The dictionary for a language: American English for {@code en-US}, British for all other English; empty where there is none. */
    public static Optional<String> nameFor(Locale language) {
        if (!language.getLanguage().equals("en")) {
            return Optional.empty();
        }
        return Optional.of(language.getCountry().equals("US") ? AMERICAN : BRITISH);
    }

    /**
     * Reads a dictionary, which takes some tenths of a second.
     *
     * @param name as {@link #nameFor} has it
     * @throws UncheckedIOException when the program's own files are damaged
     */
    public static Lexicon load(String name) {
        try (var affixes = open(name + ".aff");
                var words = open(name + ".dic")) {
            var dictionary = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            return new Lexicon(new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary “" + name + "” could not be read.", e);
        } catch (ParseException e) {
            throw new UncheckedIOException("The dictionary “" + name + "” could not be read.", new IOException(e));
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
    }

    /** Whether a word is spelt rightly. Curly apostrophes count as straight ones, and an accent may stand where the dictionary has none. */
    public boolean knows(String word) {
        var known = verdicts.get(word);
        if (known == null) {
            if (verdicts.size() >= REMEMBERED) {
                verdicts.clear();
            }
            known = isKnown(plain(word));
            verdicts.put(word, known);
        }
        return known;
    }

    private boolean isKnown(String word) {
        return hunspell.spell(word) || (!isAscii(word) && hunspell.spell(withoutAccents(word)));
    }

    /** Words that may be meant by one that is not known, the likeliest first. May take tenths of a second. */
    public List<String> suggest(String word, int most) {
        var curly = word.indexOf('’') >= 0;
        if (word.length() > LONGEST) {
            return List.of();
        }
        var plain = plain(word);
        return Stream.concat(swapped(plain), hunspell.suggest(plain).stream())
                .distinct()
                .limit(most)
                .map(found -> curly ? found.replace('\'', '’') : found)
                .toList();
    }

    /** Two letters in the wrong order are the likeliest slip of all, and Hunspell's own order does not know that. */
    private Stream<String> swapped(String word) {
        return IntStream.range(1, word.length())
                .mapToObj(i -> word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1))
                .filter(other -> !other.equals(word) && knows(other));
    }

    static String plain(String word) {
        return isAscii(word)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC)
                        .replace('’', '\'')
                        .replace('ʼ', '\'');
    }

    private static String withoutAccents(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
