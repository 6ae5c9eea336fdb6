package standfirst.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import standfirst.model.Edition;
import standfirst.model.MergeTag;
import standfirst.model.Place;
import standfirst.model.Require;

/**
 * What is looked for. Letters that look the same are the same, however they are encoded: a composed é and one of two characters. A straight quote
 * or apostrophe finds the curly ones too, a space those that do not break; a curly quote finds only itself. Hits begin and end between letters as
 * they are seen, never within an accented letter or an emoji of several characters, and do not overlap.
 *
 * @param matchCase whether capitals count; where not, ß is the same as ss, and I, i, İ and ı are one letter
 * @param wholeWord whether no letter, digit or underscore may stand next to what is found
 */
public record Search(String words, boolean matchCase, boolean wholeWord) {
    public Search {
        Require.present(words);
    }

    /** All hits, in the order of the passages; none where nothing is looked for. */
    public List<Hit> in(List<Passage> passages) {
        var wanted = Folded.query(words, matchCase);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var passage : passages) {
            collect(passage, wanted, hits);
        }
        return hits;
    }

    private void collect(Passage passage, String wanted, List<Hit> hits) {
        var text = passage.words();
        if (text.isEmpty()) {
            return;
        }
        var folded = Folded.text(text, words, matchCase);
        var tags = MergeTag.in(text);
        var at = folded.find(wanted, 0);
        while (at >= 0) {
            var from = folded.source(at);
            var to = folded.source(at + wanted.length());
            if (!wholeWord || isWhole(text, from, to)) {
                hits.add(new Hit(passage.place(), from, to, tags.stream().anyMatch(tag -> tag.isCutBy(from, to))));
                at = folded.find(wanted, at + wanted.length());
            } else {
                at = folded.find(wanted, at + 1);
            }
        }
    }

    private static boolean isWhole(String text, int from, int to) {
        return !(joins(text.codePointAt(from)) && from > 0 && joins(text.codePointBefore(from)))
                && !(joins(text.codePointBefore(to)) && to < text.length() && joins(text.codePointAt(to)));
    }

    private static boolean joins(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || Folded.isMark(letter);
    }

    /** What puts other words in the place of these hits, in one step; locked ones stay as they are. */
    public static Edit.Batch replacing(Edition edition, List<Hit> hits, String with) {
        var changes = new LinkedHashMap<Place, List<Substitution>>();
        for (var hit : hits) {
            if (!hit.locked()) {
                changes.computeIfAbsent(hit.place(), _ -> new ArrayList<>())
                        .add(new Substitution(hit.from(), hit.to(), with));
            }
        }
        return Passages.substitute(edition, changes);
    }
}
