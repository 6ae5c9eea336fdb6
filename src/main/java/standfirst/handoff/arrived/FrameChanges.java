package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.Severity;

/** What became of what is around the words: marks for Outlook, preheader, language, the tables themselves. */
final class FrameChanges {
    private static final Pattern WORD = Pattern.compile("(?i)\\[if\\s+[^!\\]]*mso");
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
        changes.found.addAll(StyleChanges.of(sides));
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
            if (node instanceof Comment comment
                    && WORD.matcher(comment.getData()).find()) {
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
        var language =
                left.select("[lang]").stream().map(each -> each.attr("lang")).findFirst();
        if (language.isPresent() && arrived.select("[lang]").isEmpty()) {
            strip(
                    Severity.WARNING,
                    "The mark of the language is gone: screen readers speak the words as they would another language’s.",
                    language.get(),
                    "");
        }
        boolean rightToLeft = left.select("[dir=rtl]").first() != null;
        if (rightToLeft && arrived.select("[dir=rtl], [style*=direction]").isEmpty()) {
            strip(Severity.ERROR, "The mark that lines run from right to left is gone.", "rtl", "");
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
        widest.filter(width -> arrived.select("[width=" + width + "], [width=" + width + "px]")
                                .isEmpty()
                        && arrived.select("[style*=width]").stream()
                                .noneMatch(each ->
                                        each.attr("style").replace(" ", "").contains("width:" + width + "px")))
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
        if (!active.isEmpty()
                && left.select("script, form, iframe, object, embed").isEmpty()) {
            found.add(new Difference(
                    Kind.ADDED,
                    Severity.WARNING,
                    Optional.empty(),
                    "Something active was added (" + active.eachText().size() + "): "
                            + active.stream()
                                    .map(Element::normalName)
                                    .distinct()
                                    .collect(Collectors.joining(", "))
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
