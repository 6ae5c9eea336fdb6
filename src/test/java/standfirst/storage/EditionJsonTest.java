package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Editions;
import standfirst.Golden;
import standfirst.model.*;
import standfirst.model.OwnText;

class EditionJsonTest {
    private static final Edition SMALL = new Edition(
            new Details("Ferry returns", "Boats from Monday", LocalDate.of(2026, 5, 14), "en-GB", 7),
            Theme.BROADSHEET,
            List.of(
                    new Entry(
                            new BlockId("lead"),
                            Region.MAIN,
                            LeadStory.EMPTY
                                    .withHeadline("Ferry returns to “Inish”")
                                    .withBody(RichText.of(new Paragraph(
                                            Paragraph.Kind.BODY,
                                            0,
                                            List.of(
                                                    Span.of("By "),
                                                    new Span(
                                                            "boat",
                                                            Style.linked(new Link("https://example.com/boat")))))))),
                    new Entry(new BlockId("rule"), Region.FULL, new Divider()),
                    new Entry(new BlockId("raw"), Region.FULL, new RawHtml("<p>a</p>")),
                    new Entry(
                            new BlockId("ad"),
                            Region.SIDEBAR,
                            new Sponsor(
                                    "Advertisement",
                                    Optional.of(new Picture("images/a.png", "A boat", 176, 88)),
                                    RichText.plain("Sail"),
                                    Optional.empty(),
                                    Optional.of(LocalDate.of(2026, 5, 1)),
                                    Optional.empty()))));

    @Test
    void writesAsItsGoldenFile() {
        Golden.assertMatches("storage/small.edition.json", EditionJson.write(SMALL));
    }

    @Property
    void whatIsWrittenReadsTheSame(@ForAll("editions") Edition edition) throws StorageException {
        var json = EditionJson.write(edition);
        assertEquals(edition, EditionJson.read(json));
        assertEquals(json, EditionJson.write(EditionJson.read(json)));
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        assertEquals(json, new String(bytes, StandardCharsets.UTF_8));
        assertFalse(json.contains("\r") || !json.endsWith("}\n"));
    }

    /** One field a line: no line holds two. */
    @Property(tries = 20)
    void oneFieldALine(@ForAll("editions") Edition edition) {
        for (var line : EditionJson.write(edition.withDetails(Details.on(LocalDate.EPOCH)))
                .lines()
                .toList()) {
            assertTrue(line.isEmpty() || line.matches("\\s*(\"[a-zA-Z]+\": .*|\".*\",?|[\\[\\]{}],?)"), line);
        }
    }

    /** However a file is cut short, it is refused with one sentence. */
    @Test
    void everyTruncationIsRefused() {
        var json = EditionJson.write(SMALL).strip();
        for (int end = 0; end < json.length(); end += 7) {
            assertOneSentence(json.substring(0, end));
        }
    }

    /** However one character is damaged, either an edition comes of it or one sentence. */
    @Property(tries = 400)
    void damageNeverThrowsAnythingElse(@ForAll int at, @ForAll char wrong) {
        var json = new StringBuilder(EditionJson.write(SMALL));
        json.setCharAt(Math.floorMod(at, json.length()), wrong);
        try {
            EditionJson.read(json.toString());
        } catch (StorageException e) {
            assertFalse(e.sentence().contains("\n"), e.sentence());
        }
    }

    @Test
    void everyFieldLeftOutIsNamed() {
        var lines = EditionJson.write(SMALL).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.strip().startsWith("\"") && line.endsWith(",") && !line.contains("\"format\"")) {
                var name = line.strip().substring(1, line.strip().indexOf('"', 1));
                var gone = i;
                var json = java.util.stream.IntStream.range(0, lines.size())
                        .filter(at -> at != gone)
                        .mapToObj(lines::get)
                        .collect(Collectors.joining("\n"));
                var sentence = assertOneSentence(json);
                assertTrue(sentence.contains(name + " is missing"), sentence);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The edition is empty.",
                "'  ' | The edition is empty.",
                "Hello world | The edition is not an edition: it is not JSON.",
                "{\"a\":1} | The edition is JSON, but not an edition.",
                "[] | The edition is JSON, but not an edition.",
                "{\"format\":[]} | The edition is JSON, but not an edition.",
                "{\"format\":\"standfirst-edition\"} | The edition is damaged: version is missing.",
                "{\"format\":\"standfirst-edition\",\"version\":\"1\"} | The edition is damaged: version: that should"
                        + " be a number.",
                "{\"format\":\"standfirst-edition\",\"version\":1} | The edition is damaged: details is missing.",
                "{\"format\":\"standfirst-edition\",\"version\":0} | The edition is damaged: its version is 0.",
                "{\"format\":\"standfirst-edition\",\"version\":1e99} | The edition is damaged: version is not a whole"
                        + " number of ordinary size.",
                "{\"format\":\"standfirst-edition\",\"version\":2,\"x\":{}} | The edition was made by a newer"
                        + " Standfirst (format 2, this one reads up to 1) and was left as it is.",
                "{\"format\":\"standfirst-edition\" | 'The edition is damaged: it ends too early, at line 1.'",
                "{} {} | The edition is damaged: something follows its end."
            })
    void saysWhatIsWrong(String json, String sentence) {
        assertEquals(sentence, assertOneSentence(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"Divider\" | \"kind\": \"Carousel\" | entries[1].block.kind: “Carousel” is not known",
                "\"FULL\" | \"BELOW\" | 'entries[1].region: it should be one of FULL, MAIN, SIDEBAR'",
                "https://example.com/boat | javascript:alert(1) | entries[0].block.body[0].spans[1].style.link: a link"
                        + " may go to",
                "2026-05-14 | 14 May | details.date is not a date such as 2026-05-14",
                "\"#f3f1ec\" | \"red\" | theme.light.ground: “red” is not a colour",
                "\"bold\": false | \"bold\": \"no\" | that should be true or false",
                "\"raw\" | \"rule\" | two blocks have the id rule",
                "\"number\": 7 | \"number\": -7 | details: an edition's number is negative",
                "\"signOff\": [] | \"signOff\": {} | entries[0].block.signOff: that should be a list",
                "\"subject\": \"Ferry returns\" | \"subject\": } | at line 5"
            })
    void saysWhereItIsDamaged(String from, String to, String expected) {
        var sentence =
                assertOneSentence(EditionJson.write(SMALL).replaceFirst(java.util.regex.Pattern.quote(from), to));
        assertTrue(sentence.contains(expected), sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void deepNestingIsRefused(int depth) {
        assertOneSentence("{\"format\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
        assertOneSentence("{\"format\":\"standfirst-edition\",\"version\":1,\"details\":" + "{\"a\":".repeat(depth));
    }

    @Test
    void halfASurrogatePairSurvives() throws StorageException {
        var edition = SMALL.withDetails(SMALL.details().withSubject("a\ud83d b\udcf0 \ud83d\udcf0"));
        var bytes = EditionJson.write(edition).getBytes(StandardCharsets.UTF_8);
        assertEquals(edition, EditionJson.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void theFormatIsDescribedForEveryBlock() throws Exception {
        try (var stream = EditionJson.class.getResourceAsStream("edition-format.md")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var block : Block.class.getPermittedSubclasses()) {
                assertTrue(text.contains("`" + block.getSimpleName() + "`"), block.getSimpleName());
                Arrays.stream(block.getRecordComponents())
                        .forEach(field -> assertTrue(text.contains("`" + field.getName() + "`"), field.getName()));
            }
        }
    }

    private static String assertOneSentence(String json) {
        var sentence = assertThrows(StorageException.class, () -> EditionJson.read(json))
                .sentence();
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n") && !sentence.contains("Exception"), sentence);
        return sentence;
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }

    @Test
    void keepsAnOwnText() throws StorageException {
        var own = SMALL.withOwnText(Optional.of(new OwnText("Mine\n\n> “so”\n", "made\n")));
        assertEquals(own, EditionJson.read(EditionJson.write(own)));
    }

    @Test
    void anOlderFileHasNone() throws StorageException {
        var older = EditionJson.write(SMALL).replace(",\n  \"ownText\": null", "");
        assertFalse(older.contains("ownText"));
        assertEquals(SMALL, EditionJson.read(older));
    }
}
