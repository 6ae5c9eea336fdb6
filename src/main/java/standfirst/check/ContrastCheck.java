package standfirst.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import standfirst.model.Colour;
import standfirst.model.Finding;
import standfirst.model.Palette;
import standfirst.model.Place;
import standfirst.model.Severity;

/** Text that is hard to read on its ground (WCAG 2.2, 1.4.3, level AA), in the light and in the dark variant of the theme. */
final class ContrastCheck {
    private static final double LEAST = 4.5;

    private record Pair(String text, Colour front, String ground, Colour back) {}

    private ContrastCheck() {}

    static List<Finding> run(Subject subject) {
        var theme = subject.edition().theme();
        return Stream.concat(findings("light", theme.light()), findings("dark", theme.dark()))
                .toList();
    }

    private static Stream<Finding> findings(String variant, Palette palette) {
        return pairs(palette).stream()
                .filter(pair -> Colour.contrast(pair.front(), pair.back()) < LEAST)
                .map(pair -> new Finding(
                        Severity.WARNING,
                        "theme.contrast",
                        Place.details("theme." + variant),
                        String.format(
                                Locale.UK,
                                "In the theme’s %s variant, %s on %s has a contrast of %.1f: make the colours differ more, to %.1f at least.",
                                variant,
                                pair.text(),
                                pair.ground(),
                                // Rounded down: 4.47 must not read as enough.
                                Math.floor(Colour.contrast(pair.front(), pair.back()) * 10) / 10,
                                LEAST)));
    }

    private static List<Pair> pairs(Palette colours) {
        return List.of(
                new Pair("text", colours.ink(), "the page", colours.paper()),
                new Pair("secondary text", colours.muted(), "the page", colours.paper()),
                new Pair("a link", colours.accent(), "the page", colours.paper()),
                new Pair("text", colours.ink(), "a tinted box", colours.tint()),
                new Pair("secondary text", colours.muted(), "a tinted box", colours.tint()),
                new Pair("a link", colours.accent(), "a tinted box", colours.tint()),
                new Pair("a label", colours.onAccent(), "a button", colours.accent()));
    }
}
