package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.Severity;

/** What became of the style block and of the names that it goes by. */
final class StyleChanges {
    private static final Pattern NARROW = Pattern.compile("@media[^{]*max-width");

    private final Sides sides;
    private final Document left;
    private final Document arrived;
    private final List<Difference> found = new ArrayList<>();

    private StyleChanges(Sides sides) {
        this.sides = sides;
        this.left = sides.leftPage();
        this.arrived = sides.arrivedPage();
    }

    static List<Difference> of(Sides sides) {
        var changes = new StyleChanges(sides);
        changes.styles();
        return changes.found;
    }

    private void styles() {
        var before = css(left);
        var after = css(arrived);
        if (before.isBlank()) {
            return;
        }
        boolean dark = before.contains("prefers-color-scheme");
        if (after.isBlank()) {
            strip(
                    Severity.WARNING,
                    dark
                            ? "The style block was removed: the dark colours of your own are gone, and what widens columns on phones."
                            : "The style block was removed.",
                    before,
                    "");
            return;
        }
        gone(
                dark,
                after.contains("prefers-color-scheme"),
                "The rules for the dark are gone from the style block: mail programs choose dark colours of their own.",
                before,
                after);
        gone(
                before.contains("data-ogsc"),
                after.contains("data-ogsc"),
                "The rules for Outlook’s dark colours are gone from the style block.",
                before,
                after);
        gone(
                NARROW.matcher(before).find(),
                NARROW.matcher(after).find(),
                "The rules for phones are gone from the style block: columns stay as narrow as they are beside each other.",
                before,
                after);
        classes(after);
        if (!compact(after).contains(compact(before))
                && found.isEmpty()
                && !compact(before).equals(compact(after))) {
            note(Kind.REWRITTEN, "The style block was written anew; its rules are still there.", before, after);
        }
    }

    private void gone(boolean was, boolean is, String what, String before, String after) {
        if (was && !is) {
            strip(Severity.WARNING, what, before, after);
        }
    }

    private static String css(Document page) {
        return page.select("style").stream().map(Element::data).collect(Collectors.joining("\n"));
    }

    private static String compact(String css) {
        return css.replaceAll("[\\s;\"']+", "").toLowerCase(Locale.ROOT);
    }

    /** Rules without the names that they go by do nothing. */
    private void classes(String css) {
        int named = 0;
        int kept = 0;
        int renamed = 0;
        for (int i = 0; i < sides.match().size(); i++) {
            var name = firstClass(sides.left().words().get(i).at());
            if (sides.match().get(i) < 0 || name.isEmpty()) {
                continue;
            }
            named++;
            var at = sides.arrived().words().get(sides.match().get(i)).at();
            var names = at.parents().stream()
                    .flatMap(each -> each.classNames().stream())
                    .collect(Collectors.toSet());
            names.addAll(at.classNames());
            kept += names.contains(name) ? 1 : 0;
            renamed += !names.contains(name)
                            && names.stream().anyMatch(each -> each.endsWith(name) && css.contains("." + each))
                    ? 1
                    : 0;
        }
        if (named > 0 && renamed * 2 > named) {
            note(Kind.REWRITTEN, "Class names were changed, in the mail and in its style block alike.", "", "");
        } else if (named > 0 && kept * 2 < named) {
            strip(
                    Severity.WARNING,
                    "The class names are gone that the style block goes by: its dark colours reach nothing.",
                    "",
                    "");
        }
    }

    private static String firstClass(Element at) {
        for (Element element = at; element != null; element = element.parent()) {
            if (!element.className().isBlank()) {
                return element.classNames().iterator().next();
            }
        }
        return "";
    }

    private void strip(Severity severity, String what, String before, String after) {
        found.add(new Difference(
                Kind.STRIPPED, severity, Optional.empty(), what, Say.shortened(before), Say.shortened(after)));
    }

    private void note(Kind kind, String what, String before, String after) {
        found.add(new Difference(
                kind, Severity.NOTE, Optional.empty(), what, Say.shortened(before), Say.shortened(after)));
    }
}
