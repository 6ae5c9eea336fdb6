package standfirst.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import standfirst.model.Finding;
import standfirst.model.Palette;
import standfirst.model.Place;
import standfirst.model.Severity;
import standfirst.model.Tone;

/** Text that is hard to read on its ground (WCAG 2.2, 1.4.3, level AA), in the light and in the dark variant of the theme. */
final class ContrastCheck {
    private static final double LEAST = 4.5;

    private ContrastCheck() {}

    static List<Finding> run(Subject subject) {
        var theme = subject.edition().theme();
        return Stream.concat(findings("light", theme.light()), findings("dark", theme.dark()))
                .toList();
    }

    private static Stream<Finding> findings(String variant, Palette palette) {
        return Tone.PAIRS.stream()
                .filter(pair -> pair.contrast(palette) < LEAST)
                .map(pair -> new Finding(
                        Severity.WARNING,
                        "theme.contrast",
                        Place.details("theme." + variant),
                        String.format(
                                Locale.UK,
                                "In the theme’s %s variant, %s on %s has a contrast of %.1f: make the colours differ more, to %.1f at least.",
                                variant,
                                named(pair.words()),
                                pair.ground() == Tone.ACCENT ? "a button" : named(pair.ground()),
                                // Rounded down: 4.47 must not read as enough.
                                Math.floor(pair.contrast(palette) * 10) / 10,
                                LEAST)));
    }

    private static String named(Tone tone) {
        return switch (tone) {
            case INK -> "text";
            case MUTED -> "secondary text";
            case PAPER -> "the page";
            case TINT -> "a tinted box";
            case ON_ACCENT -> "a label";
            case GROUND, RULE -> tone.name().toLowerCase(Locale.ROOT);
            case ACCENT -> "a link";
        };
    }
}
