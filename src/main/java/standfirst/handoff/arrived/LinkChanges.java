package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import standfirst.handoff.WebAddress;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.BlockId;
import standfirst.model.MergeTag;
import standfirst.model.Severity;

/** Where the links lead now. */
final class LinkChanges {
    private static final int SEVERAL = 3;

    private final Sides sides;
    private final Map<Group, Tally> tallies = new LinkedHashMap<>();

    /** What became of a link. */
    private enum Fate {
        SAME,
        /** Parameters were added. */
        COUNTED,
        /** It leads through another address, in which its target can be seen. */
        TRACKED,
        /** It leads through another address that does not say where to. */
        BLIND,
        ELSEWHERE,
        GONE,
        FILLED,
        UNFILLED,
        DEAD_JUMP;

        /** Whether a provider does it to all links. */
        boolean isUsual() {
            return switch (this) {
                case COUNTED, TRACKED, BLIND -> true;
                case SAME, ELSEWHERE, GONE, FILLED, UNFILLED, DEAD_JUMP -> false;
            };
        }
    }

    private record Group(Optional<BlockId> block, Fate fate, String by) {}

    private static final class Tally {
        private final TreeSet<String> parameters = new TreeSet<>();
        private int links;
        private String words = "";
        private String before = "";
        private String after = "";

        Tally and(Tally more) {
            links += more.links;
            parameters.addAll(more.parameters);
            return this;
        }
    }

    private LinkChanges(Sides sides) {
        this.sides = sides;
    }

    static List<Difference> of(Sides sides, List<PictureChanges.Pair> pictures) {
        var changes = new LinkChanges(sides);
        changes.words();
        for (var pair : pictures) {
            Optional.ofNullable(pair.left().image().closest("a[href]"))
                    .ifPresent(link -> changes.link(
                            pair.left().block(),
                            link,
                            Optional.ofNullable(pair.arrived().image().closest("a[href]")),
                            pair.left().alt().isBlank()
                                    ? "the picture"
                                    : pair.left().alt()));
        }
        var found = new ArrayList<Difference>();
        changes.gathered().forEach((group, tally) -> found.add(difference(group, tally)));
        return found;
    }

    /** What happens to links everywhere is told once, of the mail. */
    private Map<Group, Tally> gathered() {
        Map<Group, Tally> all = new LinkedHashMap<>();
        tallies.forEach((group, tally) -> {
            var same = tallies.keySet().stream()
                    .filter(each -> each.fate() == group.fate() && each.by().equals(group.by()))
                    .count();
            if (same >= SEVERAL && group.fate().isUsual()) {
                all.merge(new Group(Optional.empty(), group.fate(), group.by()), tally, Tally::and);
            } else {
                all.put(group, tally);
            }
        });
        return all;
    }

    private void words() {
        var words = sides.left().words();
        int from = 0;
        while (from < words.size()) {
            var link = words.get(from).at().closest("a[href]");
            int to = from + 1;
            while (to < words.size() && Objects.equals(words.get(to).at().closest("a[href]"), link)) {
                to++;
            }
            if (link != null && !words.get(from).hidden()) {
                var there = arrivedLink(from, to);
                if (there.isPresent() || arrivedAtAll(from, to)) {
                    link(words.get(from).block(), link, there, Sides.text(words.subList(from, to)));
                }
            }
            from = to;
        }
    }

    private boolean arrivedAtAll(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sides.match().get(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Element> arrivedLink(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sides.match().get(i) >= 0) {
                var link =
                        sides.arrived().words().get(sides.match().get(i)).at().closest("a[href]");
                if (link != null) {
                    return Optional.of(link);
                }
            }
        }
        return Optional.empty();
    }

    private void link(Optional<BlockId> block, Element left, Optional<Element> arrived, String words) {
        var before = left.attr("href").strip();
        var after = arrived.map(link -> link.attr("href").strip()).orElse("");
        var fate = arrived.isEmpty() || after.isEmpty() ? Fate.GONE : fate(before, after);
        if (fate == Fate.SAME) {
            return;
        }
        var by = fate == Fate.TRACKED || fate == Fate.BLIND || fate == Fate.FILLED ? Say.owner(after) : "";
        var tally = tallies.computeIfAbsent(new Group(block, fate, by), _ -> new Tally());
        if (tally.links++ == 0) {
            tally.words = words;
            tally.before = before;
            tally.after = after;
        }
        tally.parameters.addAll(fate == Fate.COUNTED ? Unwrapping.added(before, after) : List.of());
    }

    private Fate fate(String before, String after) {
        if (before.startsWith("#")) {
            return sides.leftPage().getElementById(before.substring(1)) == null ? Fate.SAME : jump(after);
        }
        if (!MergeTag.in(before).isEmpty()) {
            return before.equals(after) ? Fate.UNFILLED : tagged(before, after);
        }
        if (Unwrapping.isSame(before, after)) {
            return WebAddress.of(before).isEmpty()
                            || Unwrapping.added(before, after).isEmpty()
                    ? Fate.SAME
                    : Fate.COUNTED;
        }
        var targets = Unwrapping.targets(after);
        if (targets.stream().anyMatch(target -> Unwrapping.isSame(before, target))) {
            return Fate.TRACKED;
        }
        var host = WebAddress.of(after).map(WebAddress::host);
        boolean stays = host.isPresent() && host.equals(WebAddress.of(before).map(WebAddress::host));
        return host.isEmpty() || stays || !targets.isEmpty() ? Fate.ELSEWHERE : Fate.BLIND;
    }

    /** An address that a provider fills in: all of it, or parts. */
    private static Fate tagged(String before, String after) {
        if (WebAddress.of(before).isEmpty()) {
            return Fate.FILLED;
        }
        var pattern = new StringBuilder();
        int at = 0;
        for (var tag : MergeTag.in(before)) {
            pattern.append(Pattern.quote(WebAddress.decoded(before.substring(at, tag.from()))))
                    .append(".*");
            at = tag.to();
        }
        pattern.append(Pattern.quote(WebAddress.decoded(before.substring(at)))).append(".*");
        var filled = Pattern.compile(pattern.toString(), Pattern.DOTALL);
        if (filled.matcher(WebAddress.decoded(after)).matches()) {
            return Fate.FILLED;
        }
        return Unwrapping.targets(after).stream()
                        .anyMatch(target ->
                                filled.matcher(WebAddress.decoded(target)).matches())
                ? Fate.TRACKED
                : Fate.BLIND;
    }

    /** Mail programs give places in a page other names; what counts is whether the place is there. */
    private Fate jump(String after) {
        int hash = after.indexOf('#');
        var name = hash < 0 ? "" : WebAddress.decoded(after.substring(hash + 1));
        boolean there = !name.isEmpty()
                && (sides.arrivedPage().getElementById(name) != null
                        || !sides.arrivedPage()
                                .getElementsByAttributeValue("name", name)
                                .isEmpty());
        return there ? Fate.SAME : Fate.DEAD_JUMP;
    }

    private static Difference difference(Group group, Tally tally) {
        return new Difference(
                group.fate() == Fate.GONE ? Kind.STRIPPED : kind(group.fate()),
                severity(group.fate()),
                group.block(),
                sentence(group, tally),
                tally.before,
                tally.after);
    }

    private static Kind kind(Fate fate) {
        return fate == Fate.FILLED || fate == Fate.UNFILLED ? Kind.FILLED : Kind.REWRITTEN;
    }

    private static Severity severity(Fate fate) {
        return switch (fate) {
            case GONE, ELSEWHERE -> Severity.ERROR;
            case UNFILLED, DEAD_JUMP -> Severity.WARNING;
            case SAME, COUNTED, TRACKED, BLIND, FILLED -> Severity.NOTE;
        };
    }

    private static String sentence(Group group, Tally tally) {
        boolean one = tally.links == 1;
        var links = one ? "The link on " + Say.quoted(tally.words) : Say.count(tally.links, "link", "links");
        return switch (group.fate()) {
            case SAME -> "";
            case COUNTED ->
                links + (one ? " was" : " were") + " given parameters that count readers: "
                        + String.join(", ", tally.parameters) + ".";
            case TRACKED ->
                links + (one ? " leads" : " lead") + " through " + group.by() + ", and on to where "
                        + (one ? "it" : "they") + " should.";
            case BLIND ->
                links + (one ? " leads" : " lead") + " through " + group.by()
                        + (one
                                ? "; its address does not show where it goes on to."
                                : "; their addresses do not show where they go on to.");
            case ELSEWHERE ->
                links + (one ? " leads" : " lead") + " elsewhere now: to "
                        + Say.shortened(tally.after.replaceFirst("(?i)^https?://", "")) + ".";
            case GONE -> links + (one ? " is" : " are") + " gone" + first(one, tally) + ".";
            case FILLED -> Say.capital(place(tally.before)) + " was filled in with an address of " + group.by() + ".";
            case UNFILLED -> Say.capital(place(tally.before)) + " was not filled in: the link leads nowhere.";
            case DEAD_JUMP -> links + (one ? " jumps" : " jump") + " to a place on the page that is no longer marked.";
        };
    }

    private static String first(boolean one, Tally tally) {
        return one ? "" : ", the first on " + Say.quoted(tally.words);
    }

    private static String place(String tag) {
        var lower = tag.toLowerCase(Locale.ROOT);
        return lower.contains("unsub")
                ? "the link to unsubscribe, " + Say.quoted(tag) + ","
                : "the merge tag " + Say.quoted(tag);
    }
}
