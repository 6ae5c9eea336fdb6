package standfirst.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing is dropped: every line of copy has one place, every word comes out once. */
class IntakePropertyTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Words that mark and do not tell: "by" or "writes" between a title and a name. */
    private static final List<String> MARKS = List.of("by", "writes", "schreibt");

    @Property(tries = 300)
    void everyLineHasOnePlace(@ForAll("copy") String copy) {
        var draft = Intake.text(copy);
        var covered = new int[copy.length()];
        draft.map().forEach(place -> {
            for (int i = place.range().start(); i < place.range().end(); i++) {
                covered[i]++;
            }
        });
        for (int i = 0; i < copy.length(); i++) {
            if (!Character.isWhitespace(copy.charAt(i))) {
                assertEquals(1, covered[i], "at " + i + " of " + copy);
            }
        }
        var sorted = new ArrayList<>(draft.map());
        sorted.sort(Comparator.comparingInt(place -> place.range().start()));
        assertEquals(sorted, draft.map());
        var ids = draft.entries().stream().map(entry -> entry.id()).toList();
        assertTrue(draft.map().stream().flatMap(place -> place.block().stream()).allMatch(ids::contains));
    }

    @Property(tries = 300)
    void everyWordComesOutOnce(@ForAll("copy") String copy) {
        var expected = words(copy);
        var draft = Intake.text(copy);
        var outline = Outline.of(draft);
        var found = new HashMap<String, Integer>();
        strings(outline).forEach(text -> words(text).forEach((word, count) -> found.merge(word, count, Integer::sum)));
        MARKS.forEach(expected::remove);
        MARKS.forEach(found::remove);
        repeatedByline(draft, outline).forEach((word, count) -> found.merge(word, -count, Integer::sum));
        found.values().removeIf(count -> count == 0);
        assertEquals(expected, found, copy);
    }

    @Property(tries = 500)
    void noStringIsTooStrange(@ForAll String copy) {
        var draft = Intake.text(copy);
        Outline.of(draft).toMap();
        draft.doubts();
        Intake.html(copy);
    }

    @Property(tries = 300)
    void wordsKeepTheirOrderInParagraphs(@ForAll("copy") String copy) {
        var outline = Outline.of(Intake.text(copy));
        var all = String.join(
                " ", WORD.matcher(copy).results().map(match -> match.group()).toList());
        for (var paragraph : outline.paragraphs()) {
            var words = String.join(
                    " ",
                    WORD.matcher(paragraph)
                            .results()
                            .map(match -> match.group())
                            .toList());
            assertTrue(all.contains(words), words);
        }
    }

    @Provide
    Arbitrary<String> copy() {
        var word = Arbitraries.of(
                "harbour",
                "the",
                "of",
                "vote",
                "and",
                "council",
                "Jane",
                "Doe",
                "O’Neill",
                "van",
                "Мария",
                "Иванова",
                "山田",
                "花子",
                "ليلى",
                "in",
                "Paris",
                "The",
                "Courier",
                "by",
                "writes",
                "editor",
                "naïve",
                "J.",
                "d’Ancona",
                "well-known",
                "“quoted”",
                "why",
                "LINKS",
                "TODAY",
                "schreibt",
                "über",
                "on");
        var mark = Arbitraries.of("", "", "", "", ".", ",", ":", "?", " –", ";", "!", "…");
        var line = word.list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .flatMap(words -> mark.list().ofSize(words.size()).map(marks -> line(words, marks)));
        var start = Arbitraries.of("", "", "", "", "• ", "- ", "## ", "> ", "■ ", "\t", " ");
        var end = Arbitraries.of("\n", "\n", "\n\n", "\r\n", "\n---\n", "\r\n\r\n", "\n   \n");
        var whole = start.flatMap(before -> line.flatMap(middle -> end.map(after -> before + middle + after)));
        var caps = whole.map(text -> text.toUpperCase(java.util.Locale.ROOT));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, whole), net.jqwik.api.Tuple.of(1, caps))
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("", lines));
    }

    private static String line(List<String> words, List<String> marks) {
        var line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            line.append(i == 0 ? "" : " ").append(words.get(i)).append(marks.get(i));
        }
        return line.toString();
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        WORD.matcher(text)
                .results()
                .forEach(match -> words.merge(match.group().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum));
        return words;
    }

    /** Each string of the outline, but the title, author and publication of recommended stories, which repeat parts of their line. */
    private static List<String> strings(Outline outline) {
        var strings = new ArrayList<String>();
        strings.add(String.valueOf(outline.headline() == null ? "" : outline.headline()));
        strings.add(outline.standfirst() == null ? "" : outline.standfirst());
        strings.add(outline.byline() == null ? "" : outline.byline());
        strings.addAll(outline.signOff());
        strings.addAll(outline.paragraphs());
        strings.addAll(outline.unplaced());
        for (var section : outline.sections()) {
            strings.add(section.heading() == null ? "" : section.heading());
            strings.add(section.curator() == null ? "" : section.curator());
            for (var item : section.items()) {
                strings.add(item.text() == null ? "" : item.text());
                strings.add(item.leadIn() == null ? "" : item.leadIn());
                if (!section.kind().equals("curated")) {
                    strings.add(item.title() == null ? "" : item.title());
                    strings.add(item.author() == null ? "" : item.author());
                }
            }
        }
        return strings;
    }

    /** A byline found inside a paragraph stays there and is told again; one that had a line of its own is told once. */
    private static Map<String, Integer> repeatedByline(Draft draft, Outline outline) {
        boolean ownLine = draft.map().stream().anyMatch(place -> place.field().equals("byline"));
        return ownLine || outline.byline() == null ? Map.of() : words(outline.byline());
    }
}
