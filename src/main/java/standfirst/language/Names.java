package standfirst.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what are names in an edition, though no dictionary has them: words with a capital within a sentence that come again, and two such words side
 * by side. A misspelling is seldom made twice, nor with a capital.
 */
public final class Names {
    /** Shorter words are written small in titles too. */
    private static final int LONG = 4;

    private final Lexicon lexicon;
    private final HashMap<String, Integer> count = new HashMap<>();
    private final Set<String> withinSentence = new HashSet<>();
    private final Set<String> sideBySide = new HashSet<>();

    private Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names in all texts of an edition. */
    public static OwnWords in(Collection<String> texts, Lexicon lexicon) {
        var names = new Names(lexicon);
        texts.forEach(names::read);
        var found = new HashSet<>(names.sideBySide);
        names.withinSentence.stream()
                .filter(name -> names.count.getOrDefault(name, 0) > 1)
                .forEach(found::add);
        return OwnWords.of(found);
    }

    private void read(String text) {
        var words = Words.in(text);
        var candidates = new ArrayList<Word>();
        for (var word : words) {
            if (Character.isUpperCase(word.text().codePointAt(0)) && !lexicon.knows(word.text())) {
                candidates.add(word);
            }
        }
        if (candidates.isEmpty()) {
            return;
        }
        var sentence = !isTitle(words);
        for (int i = 0; i < candidates.size(); i++) {
            var word = candidates.get(i);
            count.merge(name(word), 1, Integer::sum);
            if (sentence && goesOn(text, word.from())) {
                withinSentence.add(name(word));
                if (i > 0
                        && text.substring(candidates.get(i - 1).to(), word.from())
                                .equals(" ")) {
                    sideBySide.add(name(candidates.get(i - 1)));
                    sideBySide.add(name(word));
                }
            }
        }
    }

    /** Whether most words begin with a capital, so that one says nothing. */
    private static boolean isTitle(List<Word> words) {
        var meant = words.stream().filter(word -> word.text().length() >= LONG).toList();
        var small = meant.stream()
                .filter(word -> Character.isLowerCase(word.text().codePointAt(0)))
                .count();
        return 2 * small < meant.size();
    }

    /** Whether a word stands there behind another of the same sentence. */
    private static boolean goesOn(String text, int from) {
        var before = text.substring(0, from).stripTrailing();
        return before.length() < from
                && text.indexOf('\n', before.length()) != before.length()
                && !before.isEmpty()
                && (Character.isLetterOrDigit(before.codePointBefore(before.length())) || before.endsWith(","));
    }

    private static String name(Word word) {
        var text = Lexicon.plain(word.text());
        return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    }
}
