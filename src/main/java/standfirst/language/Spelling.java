package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says which words of a text are in neither the dictionary nor the editor's own words. */
public record Spelling(Lexicon lexicon, OwnWords own) {
    /** What stands before a hyphen without being a word. */
    private static final Set<String> PREFIXES = Set.of(
            "anti", "bi", "co", "de", "ex", "hyper", "inter", "mega", "micro", "mid", "mini", "multi", "neo", "non",
            "post", "pre", "pro", "pseudo", "quasi", "re", "semi", "socio", "sub", "super", "tri", "ultra", "un",
            "vice");

    /** What stands behind a hyphen without being a word. */
    private static final Set<String> SUFFIXES = Set.of(
            "esque", "eyed", "fold", "footed", "handed", "haired", "headed", "hearted", "ish", "legged", "minded");

    /** No longer word is in a dictionary, or worth the time to look it up. */
    private static final int LONGEST = 100;

    /** The misspelt words in the order of the text; of words joined by hyphens the misspelt parts. */
    public List<Word> misspelt(String text) {
        var wrong = new ArrayList<Word>();
        for (var word : Words.in(text)) {
            if (!isRight(word, text)) {
                collect(word, wrong);
            }
        }
        return wrong;
    }

    private boolean isRight(Word word, String text) {
        var bare = word.text().indexOf('\u00ad') < 0 ? word.text() : word.text().replace("\u00ad", "");
        return isKnown(bare)
                || (isApostrophe(text, word.from() - 1) && lexicon.knows("'" + bare.toLowerCase(Locale.ROOT)))
                || (isApostrophe(text, word.to()) && lexicon.knows(bare + "'"));
    }

    private boolean isKnown(String word) {
        return word.length() <= LONGEST && (lexicon.knows(word) || own.has(word));
    }

    private static boolean isApostrophe(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }

    private void collect(Word word, List<Word> wrong) {
        var text = word.text();
        var start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Words.isHyphen(text.charAt(i))) {
                var part = text.substring(start, i);
                var affix = (i < text.length() && PREFIXES.contains(part.toLowerCase(Locale.ROOT)))
                        || (start > 0 && SUFFIXES.contains(part));
                var whole = part.length() == text.length();
                if (whole || (!affix && part.length() > 1 && !isKnown(part) && !isCapitals(part))) {
                    wrong.add(new Word(word.from() + start, word.from() + i, part));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isCapitals(String part) {
        return part.codePoints().noneMatch(Character::isLowerCase);
    }
}
