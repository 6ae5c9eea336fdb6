package standfirst.intake;

import java.util.List;
import java.util.Optional;

/** Reads recommendations told in a sentence, whose title cannot be parted from it. */
final class Prose {
    private Prose() {}

    /** Author in Publication on why …; Author writes in Publication that …; In Publication, Author argues … */
    static Optional<Attribution> read(String plain, List<String> styled) {
        int name = AttributionForms.nameEnd(plain);
        if (name == 0) {
            return Optional.empty();
        }
        var rest = plain.substring(name).strip();
        var first = AttributionForms.firstWord(rest);
        if (Words.WRITES.has(first)) {
            rest = rest.substring(first.length()).strip();
            first = AttributionForms.firstWord(rest);
        }
        if (!Words.IN.has(first)) {
            return Optional.empty();
        }
        rest = rest.substring(first.length()).strip();
        var second = AttributionForms.firstWord(rest);
        rest = Words.IN.has(first + " " + second)
                ? rest.substring(second.length()).strip()
                : rest;
        var paper = paper(rest, styled);
        boolean goesOn = paper.length() > 0 && paper.length() + 1 < rest.length();
        double place = Names.publication(paper);
        if (goesOn && place >= 0 && !rest.substring(paper.length()).strip().startsWith(":")) {
            var author = plain.substring(0, name).strip();
            return Optional.of(new Attribution("", new Credit(author, paper, Names.person(author) + place + 0.8)));
        }
        return Optional.empty();
    }

    /** The words of a publication that stand at the start: styled as such, else capitals and what joins them. */
    private static String paper(String rest, List<String> styled) {
        var marked = styled.stream().filter(rest::startsWith).findFirst();
        if (marked.isPresent()) {
            return marked.get();
        }
        int on = onEnd(rest);
        if (on > 0 && Names.publication(rest.substring(0, on)) >= 0) {
            return rest.substring(0, on);
        }
        int end = 0;
        int at = 0;
        while (at < rest.length()) {
            int space = rest.indexOf(' ', at);
            var word = rest.substring(at, space < 0 ? rest.length() : space);
            boolean stops = ",;:".indexOf(word.charAt(word.length() - 1)) >= 0;
            boolean capital =
                    Names.isCapitalised(word) || Character.isDigit(word.charAt(0)) || Characters.isUncased(word);
            if (capital) {
                end = at + word.length() - (stops ? 1 : 0);
            } else if (!(at == 0 && Words.ARTICLES.has(word))
                    && !Words.PARTICLES.has(word)
                    && !"&".equals(word)
                    && !"of".equals(word)) {
                break;
            }
            if (stops || space < 0) {
                break;
            }
            at = space + 1;
        }
        return rest.substring(0, end);
    }

    /** Where "on", "about" or the like stands behind the first few words, 0 where it does not. */
    private static int onEnd(String rest) {
        int at = rest.indexOf(' ');
        for (int words = 1; words < 6 && at > 0; words++) {
            int end = rest.indexOf(' ', at + 1);
            if (end > 0 && Words.ON.has(rest.substring(at + 1, end))) {
                return at;
            }
            at = end;
        }
        return 0;
    }
}
