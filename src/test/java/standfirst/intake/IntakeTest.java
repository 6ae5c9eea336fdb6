package standfirst.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Golden;
import standfirst.model.Block;
import standfirst.model.Details;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

class IntakeTest {
    private static final Path GOLDEN = Path.of("src/test/golden/intake");

    static Stream<Path> copies() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)")).sorted().toList().stream();
        }
    }

    /** Every copy beside the golden files is understood as its outline says. */
    @ParameterizedTest
    @MethodSource("copies")
    void understandsCopyAsAnEditorWould(Path copy) throws Exception {
        var name = copy.getFileName().toString();
        var draft = Intake.read(new CopyFile(name, Files.readAllBytes(copy)));
        var json = new GsonBuilder()
                .setPrettyPrinting()
                .serializeNulls()
                .disableHtmlEscaping()
                .create();
        Golden.assertMatches(
                "intake/" + name + ".json", json.toJson(Outline.of(draft).toMap()) + "\n");
    }

    @Test
    void atLeastSixteenCopiesAreKept() throws IOException {
        assertTrue(copies().count() >= 16);
    }

    @Test
    void spacesAtALinksEdgesStandOutsideIt() {
        for (var words : new String[] {
            "writes <a href=\"https://a.example/\">Jo Moor</a> today",
            "writes<a href=\"https://a.example/\"> Jo Moor </a>today",
            "writes<b> <a href=\"https://a.example/\">Jo Moor</a></b> today"
        }) {
            var draft = Intake.html("<h1>Ferry returns</h1><p>It sails again from Monday, and early, " + words
                    + ". The first boat in nine years leaves the quay at seven.</p>");
            var spans = draft.entries().stream()
                    .map(Entry::block)
                    .filter(LeadStory.class::isInstance)
                    .flatMap(story -> ((LeadStory) story).body().paragraphs().stream())
                    .flatMap(paragraph -> paragraph.spans().stream())
                    .toList();
            assertEquals(
                    List.of("Jo Moor"),
                    spans.stream()
                            .filter(span -> span.style().link().isPresent())
                            .map(Span::text)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reaction-2024-10-18.txt", "reaction-2024-10-18.html"})
    void readsARealDaysCopyWhole(String name) throws Exception {
        var file = Path.of("../shared/copy", name);
        assumeTrue(Files.exists(file));
        var outline = Outline.of(Intake.read(new CopyFile(name, Files.readAllBytes(file))));
        assertEquals("North Korean troops fighting for Putin changes the conflict", outline.headline());
        assertTrue(String.valueOf(outline.standfirst()).startsWith("North and South Korean soldiers"));
        assertEquals(10, outline.paragraphs().size());
        assertEquals("Josh Schlicht", outline.byline());
        assertEquals(List.of("Josh Schlicht", "Reaction Reporter"), outline.signOff());
        assertEquals(
                List.of("links", "links", "briefs", "curated"),
                outline.sections().stream().map(Outline.Section::kind).toList());
        assertEquals(
                List.of(3, 2, 4, 5),
                outline.sections().stream()
                        .map(section -> section.items().size())
                        .toList());
        assertEquals("Neil Collins", outline.sections().get(1).items().get(1).author());
        assertEquals(
                "Curated by the Reaction Team - Gabriel Lane",
                outline.sections().get(3).curator());
        var curated = outline.sections().get(3).items();
        assertEquals(
                List.of("Paul Whiteley", "Andrei Kolesnikov", "Matthew d’Ancona", "Gavin Mortimer", "James Palmer"),
                curated.stream().map(Outline.Item::author).toList());
        assertEquals(
                List.of("The Conversation", "Foreign Affairs", "Prospect", "The Spectator", "Foreign Policy"),
                curated.stream().map(Outline.Item::publication).toList());
        assertEquals(null, curated.get(1).title());
        assertEquals("Marine Le Pen has a new, right-wing rival", curated.get(3).title());
        assertEquals(List.of(), outline.unplaced());
    }

    @Test
    void htmlKeepsTheLeadPictureAndItsLinks() {
        var draft = Intake.html("""
                <h1>Pier reopens</h1>
                <p><a href="https://a.example/pier"><img src="https://a.example/pier.jpg" alt="The pier" width="600" height="300"></a></p>
                <p>The pier <b>reopened</b> on <a href="https://a.example/monday">Monday</a>, writes <i>Ada Finch</i>.</p>
                <script>alert(1)</script><p style="display:none">hidden</p>
                <h2>Links</h2>
                <ul><li><a href="https://a.example/1">Why piers fall down</a> Ben Oak</li></ul>
                """);
        var lead = (LeadStory) draft.entries().getFirst().block();
        assertEquals(
                "https://a.example/pier.jpg",
                lead.figure().picture().orElseThrow().source());
        assertEquals(
                "https://a.example/pier", lead.figure().link().orElseThrow().target());
        assertEquals("Ada Finch", lead.byline().name());
        assertEquals(
                "The pier reopened on Monday, writes Ada Finch.", lead.body().text());
        assertTrue(lead.body().paragraphs().getFirst().spans().stream()
                .anyMatch(span -> span.style().bold()));
        var links = (LinkList) draft.entries().get(1).block();
        assertEquals("Why piers fall down", links.items().getFirst().title());
        assertEquals(
                "https://a.example/1",
                links.items().getFirst().url().orElseThrow().target());
        assertEquals(List.of(), draft.unplaced());
    }

    @Test
    void noWordsMakeAnEmptyDraft() {
        for (var blank : List.of("", " \n\t\r\n\u00a0", "\ufeff")) {
            assertEquals(new Draft(List.of(), List.of(), List.of(), Optional.empty()), Intake.text(blank));
            assertEquals(new Draft(List.of(), List.of(), List.of(), Optional.empty()), Intake.html(blank));
        }
    }

    @Test
    void editionStandsBetweenAMastheadAndAFooter() {
        var draft = Intake.text(
                "Pier reopens\nAnd the band played.\n" + "The pier reopened on Monday after two years. ".repeat(6));
        var edition = draft.edition(Details.on(LocalDate.of(2026, 1, 5)), Theme.BROADSHEET);
        assertEquals(
                List.of("Masthead", "LeadStory", "Footer"),
                edition.entries().stream()
                        .map(Entry::block)
                        .map(Block::getClass)
                        .map(Class::getSimpleName)
                        .toList());
        assertEquals("Pier reopens", edition.details().subject());
        assertEquals("And the band played.", edition.details().preheader());
    }

    @Test
    void linesWithoutAPlaceStandInAFlaggedBlockAboveTheFooter() {
        var draft = Intake.text("Pier reopens\n\n" + "The pier reopened on Monday after two years. ".repeat(6)
                + "\n\nUnsubscribe | View in browser\n");
        assertEquals(List.of("Unsubscribe | View in browser"), draft.unplaced());
        var entries = draft.edition(Details.on(LocalDate.of(2026, 1, 5)), Theme.BROADSHEET)
                .entries();
        var leftovers = entries.get(entries.size() - 2);
        assertEquals(new TextBlock("", RichText.plain("Unsubscribe | View in browser")), leftovers.block());
        assertTrue(draft.doubts().containsKey(leftovers.id()));
    }

    @Test
    void anotherLeadStoryBringsItsOwnSubjectIntoTheFrame() {
        var frame = Intake.text("Old story")
                .edition(Details.on(LocalDate.of(2026, 1, 5)).withSubject("Mine"), Theme.DAILY);
        var masthead = frame.entries().getFirst();
        var named = frame.mapEntry(
                masthead.id(), entry -> entry.withBlock(((Masthead) entry.block()).withName("The Tide")));
        var filled = Intake.text("New story\n\nLINKS\nJane Doe\nWhy not to worry about it")
                .into(named);
        assertEquals("New story", filled.details().subject());
        assertEquals("Mine", Intake.text("Old story").into(named).details().subject());
        var bare = named.withEntries(List.of(masthead));
        assertEquals("Mine", Intake.text("New story").into(bare).details().subject());
        assertEquals("The Tide", ((Masthead) filled.entries().getFirst().block()).name());
        assertEquals(Region.SIDEBAR, filled.entries().get(2).region());
        assertEquals(4, filled.entries().size());
    }

    @Test
    void aDoubtfulBlockSaysWhy() {
        var draft = Intake.text(
                "Headline of the day\n\nSOMETHING\nodd words; and\nand more odd words, here 12\nno 4 of it,");
        var doubtful = draft.filed().stream().filter(Filed::isDoubtful).toList();
        assertTrue(!doubtful.isEmpty());
        for (var block : doubtful) {
            assertEquals(block.why(), draft.doubts().get(block.entry().id()));
        }
        assertTrue(draft.doubts().values().stream().allMatch(why -> why.endsWith(".")));
    }

    @Test
    void readsHugeCopyWhole() {
        var brief =
                "Library roof closed for a month: The reading room in Castle Street will shut from Monday while engineers replace slates.\n";
        var copy = "Headline of the day\nA standfirst about it.\n" + "A paragraph of the story. ".repeat(20)
                + "\nBRIEFLY\n" + brief.repeat(2000);
        var outline = Outline.of(Intake.text(copy));
        assertEquals(2000, outline.sections().getFirst().items().size());
        assertEquals(1, Intake.text("word, writes ".repeat(400_000)).filed().size());
        assertEquals(1, Intake.text("*[_**".repeat(200_000)).filed().size());
    }
}
