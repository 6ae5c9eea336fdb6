package standfirst.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCombination;
import standfirst.ui.kit.Texts;

/**
 * A line of the palette.
 *
 * @param id tells it from the others, for good: what was used lately is remembered by it
 * @param name what is done, such as “Theme: Daily”
 * @param path the menu it stands in, empty where it stands in none
 * @param keywords other words it is found by
 * @param possible whether it makes sense now
 */
record PaletteLine(
        String id,
        String name,
        String path,
        String keywords,
        Optional<KeyCombination> key,
        boolean possible,
        Runnable action) {
    private record Hit(PaletteLine line, int score, int age) {}

    /** All there is to choose from now: the commands, then the choices. */
    static List<PaletteLine> all(Commands commands) {
        var lines = new ArrayList<PaletteLine>();
        for (var command : commands.all()) {
            lines.add(new PaletteLine(
                    command.id(),
                    command.name().getValue(),
                    Texts.of(command.menu()),
                    text("command." + command.id() + ".words"),
                    command.key(),
                    command.enabled().getValue(),
                    command::run));
        }
        for (var offer : commands.offers()) {
            var kind = Texts.has(offer.kind() + ".short") ? Texts.of(offer.kind() + ".short") : Texts.of(offer.kind());
            for (var choice : offer.choices().get()) {
                lines.add(new PaletteLine(
                        offer.kind() + ":" + choice.id(),
                        Texts.of("palette.choice", kind, choice.name()),
                        "",
                        "",
                        Optional.empty(),
                        true,
                        choice.action()));
            }
        }
        return lines;
    }

    /**
     * The lines that fit, the best first; of equals those used lately first, then those that are possible.
     *
     * @param used ids, the last used first
     */
    static List<PaletteLine> found(List<PaletteLine> all, String typed, List<String> used) {
        var hits = new ArrayList<Hit>();
        for (var line : all) {
            int at = used.indexOf(line.id);
            int age = at < 0 ? used.size() : at;
            line.score(typed).ifPresent(score -> hits.add(new Hit(line, score, age)));
        }
        hits.sort(Comparator.comparingInt(Hit::score)
                .reversed()
                .thenComparingInt(Hit::age)
                .thenComparing(hit -> !hit.line.possible));
        return hits.stream().map(Hit::line).toList();
    }

    /** The name counts more than where it stands. */
    private OptionalInt score(String typed) {
        if (typed.isBlank()) {
            return OptionalInt.of(0);
        }
        var own = Fuzzy.score(typed, name);
        if (own.isPresent()) {
            return OptionalInt.of(own.getAsInt() + 10_000);
        }
        var menu = Fuzzy.score(typed, path);
        return menu.isPresent()
                ? OptionalInt.of(menu.getAsInt() + 5_000)
                : Fuzzy.score(typed, path + " " + name + " " + keywords);
    }

    private static String text(String key) {
        return Texts.has(key) ? Texts.of(key) : "";
    }
}
