package standfirst.handoff;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.handoff.ProviderProfile.Evidence;
import standfirst.handoff.ProviderProfile.Tag;
import standfirst.handoff.ProviderProfile.Takes;

/** Reads the profiles that come with the program. They are part of it, so a damaged one is a defect, not bad input. */
final class ProfileReader {
    private static final String FOLDER = "/standfirst/providers/";

    static final List<ProviderProfile> ALL =
            resource("index.txt").lines().map(ProfileReader::read).toList();

    private ProfileReader() {}

    static ProviderProfile read(String id) {
        var json = JsonParser.parseString(resource(id + ".json")).getAsJsonObject();
        return new ProviderProfile(
                json.get("id").getAsString(),
                json.get("name").getAsString(),
                Takes.valueOf(json.get("takes").getAsString().toUpperCase(Locale.ROOT)),
                tag(json, "unsubscribe"),
                tag(json, "viewInBrowser"),
                tag(json, "firstName"),
                tag(json, "postalAddress"),
                json.get("limitBytes").getAsInt(),
                json.getAsJsonArray("quirks").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList());
    }

    private static Optional<Tag> tag(JsonObject profile, String field) {
        if (profile.get(field).isJsonNull()) {
            return Optional.empty();
        }
        var tag = profile.getAsJsonObject(field);
        var evidence = Evidence.valueOf(tag.get("evidence").getAsString().toUpperCase(Locale.ROOT));
        return Optional.of(new Tag(tag.get("tag").getAsString(), evidence));
    }

    private static String resource(String name) {
        try (var stream = ProfileReader.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's " + FOLDER + name, e);
        }
    }
}
