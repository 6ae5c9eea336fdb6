package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.Severity;

/** What became of what is around the words: style block, marks for Outlook, preheader, language, the tables themselves. */
final class FrameChanges {
    private static final Pattern WORD = Pattern.compile("(?i)\\[if\\s+[^!\\]]*mso");
    private static final Pattern NARROW = Pattern.compile("@media[^{]*max-width");
    private static final Pattern CODES = Pattern.compile("&#x?[0-9a-fA-F]{2,6};");

    private final Sides sides;
    private final Document left;
    private final Document arrived;
    private final List<Difference> found = new ArrayList<>();

    private FrameChanges(Sides sides) {
        this.sides = sides;
        this.left = sides.leftPage();
        this.arrived = sides.arrivedPage();
    }

    static List<Difference> of(Sides sides, CutOff end) {
        var changes = new FrameChanges(sides);
        changes.styles();
        if (end.difference().isEmpty()) {
            changes.word();
        }
        changes.preheader();
        changes.language();
        changes.tables();
        changes.wrapped();
        changes.active();
        return changes.found;
    }

    // ---- style blocks and the names they go by
    // --------------------------------------------------------------------------

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
        gone(dark, after.contains("prefers-color-scheme"), "The rules for the dark are gone from the style block: mail programs choose dark colours of their own.", before, after);
        gone(before.contains("data-ogsc"), after.contains("data-ogsc"), "The rules for Outlook’s dark colours are gone from the style block.", before, after);
        gone(NARROW.matcher(before).find(), NARROW.matcher(after).find(), "The rules for phones are gone from the style block: columns stay as narrow as they are beside each other.", before, after);
        classes(after);
        if (!compact(after).contains(compact(before)) && found.isEmpty() && !compact(before).equals(compact(after))) {
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
            var names = at.parents().stream().flatMap(each -> each.classNames().stream()).collect(Collectors.toSet());
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

    // ---- Outlook on Windows
    // ----------------------------------------------------------------------------------------------

    private void word() {
        int before = forWord(left);
        int after = forWord(arrived);
        if (before > 0 && after == 0) {
            strip(
                    Severity.NOTE,
                    "The marks for Outlook on Windows were removed: it sets columns below each other.",
                    Say.count(before, "mark", "marks"),
                    "");
        } else if (after < before) {
            strip(
                    Severity.WARNING,
                    "Some of the marks for Outlook on Windows were removed: what is left may break its page.",
                    Say.count(before, "mark", "marks"),
                    Say.count(after, "mark", "marks"));
        }
    }

    private static int forWord(Document page) {
        var count = new int[1];
        page.traverse((NodeVisitor) (node, _) -> {
            if (node instanceof Comment comment && WORD.matcher(comment.getData()).find()) {
                count[0]++;
            }
        });
        return count[0];
    }

    // ---- the line in the inbox
    // -------------------------------------------------------------------------------------------

    private void preheader() {
        var words = sides.left().words();
        int all = 0;
        int there = 0;
        int shown = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).hidden()) {
                all++;
                int match = sides.match().get(i);
                there += match >= 0 ? 1 : 0;
                shown += match >= 0 && !sides.arrived().words().get(match).hidden() ? 1 : 0;
            }
        }
        if (all == 0) {
            return;
        }
        var text = Sides.text(words.stream().filter(Atom::hidden).toList());
        if (there * 2 < all) {
            strip(Severity.WARNING, "The preheader is gone: inboxes show how the page begins.", text, "");
        } else if (shown * 2 > all) {
            found.add(new Difference(
                    Kind.REWRITTEN,
                    Severity.WARNING,
                    Optional.empty(),
                    "The preheader can be seen: it stands at the top of the mail.",
                    text,
                    text));
        }
    }

    // ---- who reads it aloud
    // ----------------------------------------------------------------------------------------------

    private void language() {
        var language = left.select("[lang]").stream().map(each -> each.attr("lang")).findFirst();
        if (language.isPresent() && arrived.select("[lang]").isEmpty()) {
            strip(
                    Severity.WARNING,
                    "The mark of the language is gone: screen readers speak the words as they would another language’s.",
                    language.get(),
                    "");
        }
        boolean rightToLeft = left.select("[dir=rtl]").first() != null;
        if (rightToLeft && arrived.select("[dir=rtl], [style*=direction]").isEmpty()) {
            strip(
                    Severity.ERROR,
                    "The mark that lines run from right to left is gone.",
                    "rtl",
                    "");
        }
    }

    private void tables() {
        int before = left.select("table[role=presentation]").size();
        int unmarked = arrived.select("table:not([role])").size();
        if (before > 0 && arrived.select("table[role=presentation]").isEmpty() && unmarked > 0) {
            strip(
                    Severity.WARNING,
                    "The tables that set the page are no longer marked as such: screen readers read them out as tables.",
                    Say.count(before, "table", "tables"),
                    "");
        }
        if (before > 0 && arrived.select("table").isEmpty()) {
            strip(
                    Severity.NOTE,
                    "The tables that set the page are gone: the words stand in one column.",
                    Say.count(before, "table", "tables"),
                    "");
            return;
        }
        var widest = left.select("table[style*=max-width]").stream()
                .map(each -> each.attr("style").replaceAll(".*max-width:\\s*(\\d+)px.*", "$1"))
                .filter(each -> each.matches("\\d+"))
                .findFirst();
        widest.filter(width -> arrived.select("[width=" + width + "], [width=" + width + "px]").isEmpty()
                        && arrived.select("[style*=width]").stream()
                                .noneMatch(each -> each.attr("style").replace(" ", "").contains("width:" + width + "px")))
                .ifPresent(width -> strip(
                        Severity.WARNING,
                        "The page’s width is gone: lines run as wide as the window.",
                        width + " px",
                        ""));
    }

    /** Elements around the whole mail that were not there. */
    private void wrapped() {
        int before = around(true);
        int after = around(false);
        if (after > before) {
            note(
                    Kind.ADDED,
                    "The mail was put into " + Say.count(after - before, "table", "tables") + " more.",
                    "",
                    "");
        }
    }

    private int around(boolean leaving) {
        var seen = new ArrayList<Atom>();
        for (int i = 0; i < sides.match().size(); i++) {
            if (sides.match().get(i) >= 0 && !sides.left().words().get(i).hidden()) {
                seen.add(
                        leaving
                                ? sides.left().words().get(i)
                                : sides.arrived().words().get(sides.match().get(i)));
            }
        }
        if (seen.isEmpty()) {
            return 0;
        }
        var common = new ArrayList<>(seen.getFirst().at().parents());
        for (var word : seen) {
            common.retainAll(word.at().parents());
        }
        return (int) common.stream().filter(each -> each.nameIs("table")).count();
    }

    /** What no mail should hold. */
    private void active() {
        var active = arrived.select("script, form, iframe, object, embed");
        if (!active.isEmpty() && left.select("script, form, iframe, object, embed").isEmpty()) {
            found.add(new Difference(
                    Kind.ADDED,
                    Severity.WARNING,
                    Optional.empty(),
                    "Something active was added (" + active.eachText().size() + "): "
                            + active.stream().map(Element::normalName).distinct().collect(Collectors.joining(", "))
                            + ". Mail programs remove it, or warn of the mail.",
                    "",
                    Say.shortened(active.first() == null ? "" : active.outerHtml())));
        }
    }

    private void strip(Severity severity, String what, String before, String after) {
        found.add(new Difference(
                Kind.STRIPPED, severity, Optional.empty(), what, Say.shortened(before), Say.shortened(after)));
    }

    private void note(Kind kind, String what, String before, String after) {
        found.add(new Difference(
                kind, Severity.NOTE, Optional.empty(), what, Say.shortened(before), Say.shortened(after)));
    }

    /** Whether letters beyond ASCII left as codes and arrived as letters, or the other way. */
    static Optional<Difference> codes(String left, String arrived) {
        boolean coded = CODES.matcher(left).find() && left.chars().allMatch(c -> c < 0x80);
        boolean plain = arrived.chars().anyMatch(c -> c > 0xa0);
        return coded && plain
                ? Optional.of(new Difference(
                        Kind.REWRITTEN,
                        Severity.NOTE,
                        Optional.empty(),
                        "Letters beyond ASCII, which left as codes, arrived as letters.",
                        "",
                        ""))
                : Optional.empty();
    }
}
