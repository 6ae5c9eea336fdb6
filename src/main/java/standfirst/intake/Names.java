package standfirst.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much words look like the name of a person, or of a publication: by their shape, not by a list of names. */
final class Names {
    /** From here up, words are taken for a person's name. */
    static final double LIKELY = 1.5;

    private static final double NEVER = -4;
    private static final int LONGEST = 90;

    private Names() {}

    /** From -4, certainly no person, to 3, very likely one or several. */
    static double person(String text) {
        var name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST || !Character.isLetter(name.codePointAt(0))) {
            return NEVER;
        }
        if (name.codePoints().anyMatch(Names::breaksName) || endsSentence(name)) {
            return NEVER;
        }
        double worst = 3;
        int parts = 0;
        for (var part : parts(name)) {
            worst = Math.min(worst, one(part));
            parts++;
        }
        return parts > 5 ? NEVER : worst;
    }

    private static boolean breaksName(int c) {
        return Character.isDigit(c) || "“”\"()[]{}:;!?¿¡|/@#%$£€+=<>«»…。、，「」『』（）？！؟،–—\t".indexOf(c) >= 0;
    }

    private static boolean endsSentence(String name) {
        int space = name.lastIndexOf(' ');
        var last = name.substring(space + 1);
        return name.endsWith(".") && !isInitial(last) && !Words.PARTICLES.has(last);
    }

    /** "Jane Doe, John Roe and Ann Poe" names three. */
    private static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        for (var piece : name.split(",\\s+", -1)) {
            var words = new StringBuilder();
            for (var word : piece.split("\\s+", -1)) {
                boolean joins = Words.CONJUNCTIONS.has(word) && !words.isEmpty() && words.indexOf(" ") > 0;
                if (joins) {
                    parts.add(words.toString());
                    words.setLength(0);
                } else {
                    words.append(words.isEmpty() ? "" : " ").append(word);
                }
            }
            parts.add(words.toString());
        }
        return parts;
    }

    private static double one(String name) {
        if (name.isBlank()) {
            return NEVER;
        }
        if (Characters.isUncased(name)) {
            return Characters.isIdeographic(name) ? ideographic(name) : uncased(name);
        }
        var words = name.split("\\s+", -1);
        int content = 0;
        int initials = 0;
        int shouted = 0;
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            if (i == 0 && Words.HONORIFICS.has(word) && words.length > 1) {
                initials++;
            } else if (isInitial(word)) {
                initials++;
            } else if (i == 0 && words.length == 2 && Words.GIVEN.has(word) && isCapitalised(word)) {
                content++;
            } else if (Words.BODY.has(word)) {
                return -2;
            } else if (Words.ROLE.has(word)
                    || (Words.STOP.has(word) && (!Words.PARTICLES.has(word) || (i == 0 && content == 0)))) {
                return Words.ROLE.has(word) ? -2 : -3;
            } else if (isCapitalised(word)) {
                content++;
                shouted += word.length() > 2 && Characters.isAllCaps(word) ? 1 : 0;
            } else if (!Words.PARTICLES.has(word) || i == words.length - 1) {
                return -3;
            }
        }
        double score = byCount(content, initials, words.length);
        score -= words.length == 2 && Words.ARTICLES.has(words[0]) ? 1.5 : 0;
        return score - (shouted == 0 ? 0 : shouted == content ? 1 : 2) - pressPenalty(words);
    }

    private static double byCount(int content, int initials, int words) {
        return switch (content) {
            case 0 -> NEVER;
            case 1 -> initials > 0 ? 2.5 : words > 1 ? 0.6 : -0.4;
            case 2 -> 2.6;
            case 3 -> 1.9;
            case 4 -> 0.2;
            default -> -2;
        };
    }

    /** "Foreign Affairs" has a name's shape; its last word says it is none. */
    private static double pressPenalty(String[] words) {
        return Words.PRESS.has(words[words.length - 1]) ? 1.6 : 0;
    }

    private static double ideographic(String name) {
        int letters = (int) name.chars().filter(Character::isLetter).count();
        boolean hiragana = name.chars().anyMatch(c -> c >= '\u3041' && c <= '\u309f');
        boolean katakana = name.chars().anyMatch(c -> c >= '\u30a0' && c <= '\u30ff');
        boolean spaced = name.indexOf(' ') > 0;
        if (Words.ROLE.table().stream().anyMatch(role -> Characters.isIdeographic(role) && name.endsWith(role))) {
            return -1;
        }
        if (katakana) {
            return letters <= 14 && name.indexOf('・') > 0 ? 2.2 : -0.5;
        }
        double score = letters >= 2 && letters <= 5 ? 2 : letters <= 7 && spaced ? 1.5 : NEVER;
        return score + (spaced && letters <= 6 ? 0.5 : 0) - (hiragana ? 1.5 : 0);
    }

    private static double uncased(String name) {
        var words = name.split("\\s+", -1);
        boolean stop = Arrays.stream(words).anyMatch(Words.STOP::has);
        boolean role = Arrays.stream(words).anyMatch(Words.ROLE::has);
        boolean longWord = Arrays.stream(words).anyMatch(word -> word.length() > 11);
        if (stop || role || longWord) {
            return -2.5;
        }
        return switch (words.length) {
            case 1 -> -0.8;
            case 2 -> 1.9;
            case 3 -> 1.5;
            case 4 -> -0.2;
            default -> NEVER;
        };
    }

    /** From -3 to 3: whether words can be the name of a publication. */
    static double publication(String text) {
        var name = text.strip();
        int words = name.isEmpty() ? 0 : name.split("\\s+", -1).length;
        if (words == 0
                || words > 7
                || name.length() > 60
                || name.codePoints().anyMatch(c -> "?!;:“”\"+%".indexOf(c) >= 0)
                || name.codePoints().filter(Character::isDigit).count() > 4
                || (Character.isDigit(name.charAt(0))
                        && name.codePoints().filter(Character::isLetter).count() < 3)
                || name.codePoints().noneMatch(Character::isLetterOrDigit)
                || Dates.read(name).date()) {
            return -3;
        }
        if (Characters.isUncased(name)) {
            return words <= 4 && Characters.weight(name) <= 45 ? 1 : -2;
        }
        return cased(name.split("\\s+", -1));
    }

    private static double cased(String[] words) {
        boolean article = Words.ARTICLES.has(words[0]);
        int first = article && words.length > 1 ? 1 : 0;
        if (!isCapitalised(words[first]) && !words[first].contains(".") && !Character.isDigit(words[first].charAt(0))) {
            return -2;
        }
        double score = words.length <= 4 ? 1 : 0.4;
        for (int i = first; i < words.length; i++) {
            boolean small = Character.isLowerCase(words[i].charAt(0)) && !words[i].contains(".");
            boolean link =
                    Words.PARTICLES.has(words[i]) || Words.STOP.has(words[i]) || Words.CONJUNCTIONS.has(words[i]);
            score += Words.PRESS.has(words[i]) ? 1 : 0;
            score -= small && !link && !Words.PRESS.has(words[i]) ? 1.2 : 0;
        }
        return Math.min(3, score + (article ? 0.6 : 0));
    }

    /** J. or J.K. or JK as a writer's first names; a single capital also without its full stop. */
    static boolean isInitial(String word) {
        boolean letters = !word.isEmpty() && word.length() <= 6 && Character.isUpperCase(word.charAt(0));
        for (int i = 0; i < word.length() && letters; i++) {
            char c = word.charAt(i);
            letters = i % 2 == 0 ? Character.isUpperCase(c) : c == '.' || c == '-';
        }
        return letters && (word.length() == 1 || word.endsWith(".") || word.contains("."));
    }

    /** Bell, O’Neill, d’Ancona, al-Masri, L'Estrange, McCall. */
    static boolean isCapitalised(String word) {
        if (word.isEmpty()) {
            return false;
        }
        if (Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0))) {
            return true;
        }
        for (int i = 1; i < Math.min(word.length() - 1, 4); i++) {
            char c = word.charAt(i);
            if (c == '’' || c == '\'' || c == '-' || c == '‘') {
                return Character.isUpperCase(word.charAt(i + 1));
            }
        }
        return false;
    }
}
