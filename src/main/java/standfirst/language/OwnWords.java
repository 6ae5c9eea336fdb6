package standfirst.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words and names that an editor has said are right. One written with a capital is right with that alone; one in small letters also at the
 * beginning of a sentence; both with a possessive.
 */
public record OwnWords(Set<String> words) {
    public static final OwnWords NONE = new OwnWords(Set.of());

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> POSSESSIVES = List.of("'s", "'");

    public OwnWords {
        words = Set.copyOf(words);
    }

    /** The words of some lines, one or more a line. */
    public static OwnWords of(Collection<String> lines) {
        var words = new HashSet<String>();
        for (var line : lines) {
            BLANKS.splitAsStream(line)
                    .filter(word -> !word.isEmpty())
                    .map(Lexicon::plain)
                    .forEach(words::add);
        }
        return new OwnWords(words);
    }

    /** These words and others. */
    public OwnWords with(OwnWords others) {
        var all = new HashSet<>(words);
        all.addAll(others.words);
        return new OwnWords(all);
    }

    public boolean has(String word) {
        if (words.isEmpty()) {
            return false;
        }
        var plain = Lexicon.plain(word);
        return isOwn(plain)
                || POSSESSIVES.stream()
                        .anyMatch(
                                end -> plain.endsWith(end) && isOwn(plain.substring(0, plain.length() - end.length())));
    }

    private boolean isOwn(String word) {
        return words.contains(word) || (isCapitalised(word) && words.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().skip(1).noneMatch(Character::isUpperCase);
    }
}
