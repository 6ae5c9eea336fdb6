package standfirst.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Theme;

/**
 * A page to begin with: headings and a frame, and no copy. Those that come with the program are files of blocks beside {@code templates/index.txt},
 * which has a line for each: its id and the id of its theme.
 *
 * @param id stable, lower case
 */
public record Template(String id, Theme theme, List<Entry> entries) {
    private static final String FOLDER = "/standfirst/templates/";

    public Template {
        entries = List.copyOf(entries);
    }

    /** The templates that come with the program. */
    public static List<Template> builtIn() {
        return resource("index.txt").lines().map(Template::read).toList();
    }

    /** An edition of that day, made of this template. */
    public Edition on(LocalDate day) {
        return new Edition(
                Details.on(day), theme, entries.stream().map(Entry::copy).toList());
    }

    private static Template read(String line) {
        var words = line.split(" ", 2);
        try {
            var blocks = BlocksJson.read(resource(words[0] + ".json"), words[0]);
            return new Template(words[0], theme(words[1]), blocks.entries());
        } catch (StorageException e) {
            throw new IllegalStateException("the program's own template " + words[0] + " is damaged", e);
        }
    }

    private static Theme theme(String id) {
        return Theme.BUILT_IN.stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElse(Theme.BROADSHEET);
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(Template.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
