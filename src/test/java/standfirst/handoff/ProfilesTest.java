package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.handoff.ProviderProfile.Evidence;
import standfirst.handoff.ProviderProfile.Takes;
import standfirst.model.Contract.Duty;
import standfirst.model.MergeTag.Field;

/** The profiles that come with the program, and those of the desk. */
class ProfilesTest {
    private static final String OWN = """
            {
              "format": "standfirst-provider",
              "version": 1,
              "id": "harbour-post",
              "name": "Harbour Post",
              "takes": ["zip", "source"],
              "tags": {
                "unsubscribe": { "tag": "{{ optout }}" },
                "firstName": { "tag": "{{ name }}", "fallback": "{{ name | or: 'FALLBACK' }}", "evidence": "documented" }
              },
              "duties": { "unsubscribe": "required" },
              "delimiters": ["{{ }}"],
              "limitBytes": 200000
            }
            """;

    @TempDir
    Path folder;

    static List<ProviderProfile> shipped() {
        return ProviderProfile.all();
    }

    @Test
    void aProfileOfTheDeskIsThereBesideTheOthers() throws Exception {
        write("post.provider.json", OWN);
        write("notes.json", "not a profile, and not named like one");
        var profiles = Profiles.with(folder);
        assertEquals(List.of(), profiles.troubles());
        assertEquals(ProviderProfile.all().size() + 1, profiles.all().size());
        var own = profiles.byId("harbour-post").orElseThrow();
        assertEquals("Harbour Post", own.name());
        assertEquals(List.of(Takes.ZIP, Takes.HTML), own.ways());
        assertEquals(Takes.ZIP, own.takes());
        assertEquals(Duty.REQUIRED, own.duties().unsubscribe());
        assertEquals(Duty.EXPECTED, own.duties().postalAddress());
        assertEquals(Evidence.UNVERIFIED, own.unsubscribe().orElseThrow().evidence());
        assertEquals("{{ name | or: 'you' }}", own.firstName().orElseThrow().withFallback("you"));
        assertEquals(200_000, own.limitBytes());
        assertTrue(own.contract().foreign().stream().anyMatch(tag -> tag.tag().equals("*|FNAME|*")));
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertEquals(Profiles.shipped(), Profiles.with(folder.resolve("nowhere")));
    }

    /** What is wrong, where and what to do, in one sentence; the other profiles are there all the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "\"id\": \"harbour-post\" § \"id\": \"brevo\" § its id “brevo” is taken already; give it another",
                "\"id\": \"harbour-post\" § \"id\": \"Harbour Post\" § its “id” “Harbour Post” must be small letters",
                "\"unsubscribe\": { § \"unsubscibe\": { § it has a field “tags.unsubscibe” that Standfirst does not know; use one of firstName",
                "\"limitBytes\": 200000 § \"limitKB\": 200 § it has a field “limitKB” that Standfirst does not know",
                "200000 § -1 § its “limitBytes” must be a whole number, not negative",
                "200000 § \"much\" § its “limitBytes” must be a whole number, not negative",
                "\"zip\", § \"fax\", § its “takes” “fax” is unknown; use one of source, rich, zip",
                "\"required\" § \"always\" § its “duties.unsubscribe” “always” is unknown; use one of required, expected, added",
                "{{ optout }} § javascript:alert(1) § cannot be a link’s address",
                "{{ optout }} § <script>x</script> § cannot be a tag",
                "\"version\": 1 § \"version\": 2 § a newer Standfirst made it (version 2); update Standfirst",
                "standfirst-provider § standfirst-edition § its “format” must be “standfirst-provider”",
                "\"name\": \"Harbour Post\" § \"name\": \" \" § its “name” is missing",
                "FALLBACK § word § must hold the word FALLBACK",
                "[\"{{ }}\"] § [\"{{\"] § must be two, with a space between",
                "\"takes\": [ § \"takes\": § its JSON is damaged at line 6",
            })
    void aBadProfileIsOneSentence(String good, String bad, String sentence) throws Exception {
        var file = write("bad.provider.json", OWN.replace(good, bad));
        write("good.provider.json", OWN.replace("harbour-post", "good"));
        var profiles = Profiles.with(folder);
        assertEquals(1, profiles.troubles().size());
        var trouble = profiles.troubles().getFirst();
        assertTrue(trouble.contains(sentence), trouble);
        assertTrue(trouble.startsWith("“" + file + "” is no usable provider profile: "), trouble);
        assertTrue(trouble.endsWith(".") && !trouble.contains("\n"), trouble);
        assertTrue(profiles.byId("good").isPresent());
    }

    @Test
    void whatIsNoTextOrTooMuchIsOneSentence() throws Exception {
        Files.write(folder.resolve("a.provider.json"), new byte[] {'{', (byte) 0xff, '}'});
        write("b.provider.json", " ".repeat(200_000));
        write("c.provider.json", "");
        write("d.provider.json", OWN + OWN);
        assertEquals(4, Profiles.with(folder).troubles().size());
    }

    /** What a tag's evidence says is what EMAIL.md's table says: no tag is in a profile that nobody has seen. */
    @ParameterizedTest
    @MethodSource("shipped")
    void noShippedTagIsAGuess(ProviderProfile profile) {
        profile.tags()
                .forEach((field, tag) -> assertFalse(tag.evidence() == Evidence.UNVERIFIED, profile.id() + field));
    }

    @Test
    void knowsWhatProvidersInsistOn() {
        assertEquals(Duty.REQUIRED, profile("mailchimp").duties().unsubscribe());
        assertEquals(Duty.REQUIRED, profile("hubspot").duties().postalAddress());
        assertEquals(Duty.ADDED, profile("klaviyo").duties().unsubscribe());
        assertEquals(List.of("[[trackingImage]]"), profile("constant-contact").once());
        assertEquals(409_600, profile("constant-contact").limitBytes());
        assertEquals(List.of(Takes.RICH), profile("substack").ways());
        assertEquals(Optional.empty(), profile("beehiiv").tag(Field.UNSUBSCRIBE));
    }

    private static ProviderProfile profile(String id) {
        return ProviderProfile.byId(id).orElseThrow();
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
