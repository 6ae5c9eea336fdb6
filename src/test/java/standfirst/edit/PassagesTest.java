package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Editions;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

class PassagesTest {
    private static final BlockId ID = new BlockId("b1");

    /** Components of text that are no words. */
    private static final Set<String> NO_WORDS =
            Set.of("RawHtml.html", "Picture.source", "Link.target", "Details.language");

    static List<Class<?>> blocks() {
        return Arrays.asList(Block.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyTextOfABlockIsAPassageOrNamedAsNotOne(Class<?> kind) throws Exception {
        var made = new Marked();
        var entry = new Entry(ID, Region.MAIN, (Block) made.record(kind));
        var read = Passages.of(entry).stream().map(Passage::words).toList();
        for (var mark : made.words) {
            assertTrue(read.stream().anyMatch(words -> words.equals(mark)), () -> mark + " is not among " + read);
        }
        for (var mark : made.noWords) {
            assertTrue(read.stream().noneMatch(words -> words.contains(mark)), () -> mark + " is among " + read);
        }
        assertEquals(made.words.size(), read.size(), () -> made.words + " ≠ " + read);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void wordsPutIntoABlockAreReadThere(Class<?> kind) throws Exception {
        var edition = edition((Block) new Marked().record(kind));
        var before = Passages.of(edition);
        var wanted = new HashMap<Place, RichText>();
        for (var passage : before) {
            wanted.put(passage.place(), RichText.of(Paragraph.body("new " + passage.words())));
        }
        var after = Passages.put(edition, wanted).apply(edition);
        var read = new HashMap<Place, RichText>();
        Passages.of(after).forEach(passage -> read.put(passage.place(), passage.text()));
        assertEquals(wanted, read);
        assertEquals(
                before.stream().map(Passage::kind).toList(),
                Passages.of(after).stream().map(Passage::kind).toList());
    }

    @Test
    void wordsThatAreAsTheyWereAreNoEdit() {
        for (var edition : List.of(Samples.GAZETTE, Samples.EVERYTHING)) {
            var same = new HashMap<Place, RichText>();
            Passages.of(edition).forEach(passage -> same.put(passage.place(), passage.text()));
            assertEquals(List.of(), Passages.put(edition, same).edits());
        }
    }

    @Test
    void placesThatAreNotThereAreLeftOut() {
        var edition = edition(new TextBlock("One", RichText.plain("Two")));
        var words = RichText.plain("x");
        var batch = Passages.put(
                edition,
                Map.of(
                        Place.in(ID, "items[3].title"), words,
                        Place.in(new BlockId("gone"), "heading"), words,
                        Place.details("nothing"), words));
        assertEquals(List.of(), batch.edits());
    }

    @Test
    void manyPlacesAreOneStep() {
        var edition = edition(new TextBlock("One", RichText.plain("Two")))
                .withDetails(Details.on(LocalDate.EPOCH).withSubject("Sub").withPreheader("Pre"));
        var history = History.of(edition);
        var changes = new HashMap<Place, List<Substitution>>();
        Passages.of(edition).forEach(passage -> changes.put(passage.place(), List.of(new Substitution(0, 1, "-"))));
        var after = history.apply(Passages.substitute(edition, changes), java.time.Instant.EPOCH);
        assertEquals(
                List.of("-ub", "-re", "-ne", "-wo"),
                Passages.of(after.present()).stream().map(Passage::words).toList());
        assertEquals(edition, after.undo().present());
    }

    @Test
    void otherWordsTakeTheStyleOfTheFirstCharacterTheyStandFor() {
        var link = Style.linked(new Link("https://example.com/"));
        var text = RichText.of(
                Paragraph.of(Paragraph.Kind.SUBHEADING, Span.of("one "), new Span("bold", Style.BOLD)),
                Paragraph.of(Paragraph.Kind.BULLET, new Span("link", link), Span.of(" end")));
        assertEquals(
                RichText.of(
                        Paragraph.of(Paragraph.Kind.SUBHEADING, Span.of("one "), new Span("BRAVEd", Style.BOLD)),
                        Paragraph.of(Paragraph.Kind.BULLET, new Span("chainless", link), Span.of("end"))),
                Rewording.of(text, List.of(new Substitution(9, 14, "chainless"), new Substitution(4, 7, "BRAVE"))));
        assertEquals(
                RichText.of(Paragraph.of(
                        Paragraph.Kind.SUBHEADING, Span.of("one "), new Span("b+", Style.BOLD), Span.of(" end"))),
                Rewording.of(text, List.of(new Substitution(5, 13, "+"))));
        assertEquals(RichText.plain("put in"), Rewording.of(RichText.EMPTY, List.of(new Substitution(0, 0, "put in"))));
        assertEquals(text, Rewording.of(text, List.of(new Substitution(17, 99, "beyond"))));
    }

    @Test
    void titleAuthorAndPublicationFollowTheirLine() {
        var item = new CuratedItem(
                RichText.plain("Teh sea. Ann Lee in Teh Paper."),
                "Teh sea",
                "Ann Lee",
                "Teh Paper",
                Optional.empty(),
                RichText.EMPTY);
        var edition = edition(new CuratedList("", "", List.of(item), true, CuratedList.Form.HOUSE));
        var hits = new Search("teh", false, true).in(Passages.of(edition));
        assertEquals(2, hits.size());
        assertEquals(
                new CuratedItem(
                        RichText.plain("The sea. Ann Lee in The Paper."),
                        "The sea",
                        "Ann Lee",
                        "The Paper",
                        Optional.empty(),
                        RichText.EMPTY),
                item(Search.replacing(edition, hits, "The").apply(edition)));
        var across = new Search("lee in teh", false, true).in(Passages.of(edition));
        var after = item(Search.replacing(edition, across, "Other").apply(edition));
        assertEquals("Teh sea. Ann Other Paper.", after.line().text());
        assertEquals(List.of("Teh sea", "", ""), List.of(after.title(), after.author(), after.publication()));
    }

    @Property(tries = 300)
    void substitutingDoesToTheWordsWhatItSays(@ForAll("editions") Edition edition, @ForAll int seed) {
        var random = new java.util.Random(seed);
        for (var passage : Passages.of(edition)) {
            var words = passage.words();
            var from = random.nextInt(words.length() + 1);
            var to = Math.min(words.length(), from + random.nextInt(6));
            var done = Rewording.of(passage.text(), List.of(new Substitution(from, to, "±")));
            assertEquals(words.substring(0, from) + "±" + words.substring(to), done.text());
        }
    }

    @Provide
    net.jqwik.api.Arbitrary<Edition> editions() {
        return Editions.any();
    }

    private static CuratedItem item(Edition edition) {
        return ((CuratedList) edition.entries().getFirst().block()).items().getFirst();
    }

    private static Edition edition(Block block) {
        return new Edition(
                Details.on(LocalDate.EPOCH), Theme.BUILT_IN.getFirst(), List.of(new Entry(ID, Region.MAIN, block)));
    }

    /** Makes records whose every text is another word, and keeps which are words of the edition. */
    private static final class Marked {
        private final List<String> words = new ArrayList<>();
        private final List<String> noWords = new ArrayList<>();
        private final Set<String> used = new HashSet<>();

        Object record(Class<?> type) throws Exception {
            var components = type.getRecordComponents();
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = value(components[i]);
            }
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        }

        private Object value(RecordComponent component) throws Exception {
            var name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
            var type = component.getType();
            var generic = component.getGenericType().getTypeName();
            if (type == String.class) {
                return mark(name);
            } else if (type == RichText.class) {
                return RichText.plain(mark(name));
            } else if (type == int.class) {
                return 0;
            } else if (type == boolean.class) {
                return true;
            } else if (type.isEnum()) {
                return type.getEnumConstants()[0];
            } else if (generic.contains("List<java.lang.String>")) {
                return List.of(mark(name));
            } else if (generic.contains("Optional<java.time.LocalDate>")) {
                return Optional.of(LocalDate.EPOCH);
            } else if (generic.contains("<" + Link.class.getName() + ">")) {
                return Optional.of(new Link("https://" + mark("Link.target")));
            } else if (generic.contains("<" + Picture.class.getName() + ">")) {
                return Optional.of(record(Picture.class));
            } else if (type == List.class) {
                var item = Class.forName(generic.substring(generic.indexOf('<') + 1, generic.length() - 1));
                return List.of(record(item), record(item));
            }
            return record(type);
        }

        private String mark(String name) {
            var mark = "w" + used.size() + name.replaceAll("\\W", "");
            used.add(mark);
            (NO_WORDS.contains(name) ? noWords : words).add(mark);
            return mark;
        }
    }
}
