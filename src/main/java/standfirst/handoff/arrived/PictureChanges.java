package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import standfirst.handoff.WebAddress;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.handoff.arrived.Flow.Shown;
import standfirst.model.Severity;

/** What became of the pictures, and which came along. */
final class PictureChanges {
    private static final Pattern SMALL =
            Pattern.compile("(?:^|;)\\s*(?:max-)?(?:width|height)\\s*:\\s*[0-3](?:px)?\\s*(?:!important)?\\s*(?:;|$)");
    private static final Pattern COUNTER =
            Pattern.compile("(?i)/(?:open|track|pixel|beacon|wf/open|o\\.gif|trk|imp|oo/)|\\bopen\\b|1x1|spacer");

    private final Sides sides;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Shown> taken = new HashSet<>();
    private final List<Difference> found = new ArrayList<>();

    /** A picture that left, and the same as it arrived. */
    record Pair(Shown left, Shown arrived) {}

    private PictureChanges(Sides sides, CutOff end) {
        this.sides = sides;
        pair(end);
    }

    static PictureChanges of(Sides sides, CutOff end) {
        return new PictureChanges(sides, end);
    }

    List<Pair> pairs() {
        return pairs;
    }

    // ---- which is which
    // --------------------------------------------------------------------------------------------------

    private void pair(CutOff end) {
        var open = new ArrayList<>(
                sides.left().pictures().stream().filter(each -> !each.hidden()).toList());
        match(open, (left, arrived) -> isFrom(left.source(), arrived));
        match(open, (left, arrived) -> !left.alt().isBlank() && left.alt().equals(arrived.alt()));
        match(open, (left, arrived) -> fileName(left.source()).equals(fileName(arrived.source())));
        match(open, (left, arrived) -> !isInvisible(arrived.image()) && isSamePlace(left, arrived));
        open.stream().filter(each -> each.before() < end.from()).forEach(this::missing);
    }

    private void match(List<Shown> open, BiPredicate<Shown, Shown> same) {
        for (var left : List.copyOf(open)) {
            var arrived = sides.arrived().pictures().stream()
                    .filter(each -> !taken.contains(each) && same.test(left, each))
                    .findFirst();
            arrived.ifPresent(each -> {
                taken.add(each);
                open.remove(left);
                pairs.add(new Pair(left, each));
            });
        }
    }

    private static boolean isFrom(String source, Shown arrived) {
        return Unwrapping.isSame(source, arrived.source())
                || Unwrapping.targets(arrived.source()).stream().anyMatch(target -> Unwrapping.isSame(source, target));
    }

    private static String fileName(String source) {
        var path = WebAddress.of(source).map(WebAddress::path).orElse(source);
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name : source;
    }

    /** Whether the nearest words that arrived before both are the same, within a few. */
    private boolean isSamePlace(Shown left, Shown arrived) {
        int before = -1;
        for (int i = left.before() - 1; i >= 0 && before < 0; i--) {
            before = sides.match().get(i);
        }
        int after = sides.arrived().words().size();
        for (int i = left.before(); i < sides.match().size(); i++) {
            if (sides.match().get(i) >= 0) {
                after = sides.match().get(i);
                break;
            }
        }
        return arrived.before() > before && arrived.before() <= after;
    }

    // ---- what is different
    // -----------------------------------------------------------------------------------------------

    List<Difference> differences() {
        Map<String, List<Pair>> moved = new LinkedHashMap<>();
        for (var pair : pairs) {
            alt(pair);
            width(pair);
            if (pair.arrived().source().isEmpty()) {
                found.add(told(
                        Kind.STRIPPED,
                        Severity.ERROR,
                        pair,
                        "The address of " + name(pair.left()) + " is gone: it is not shown."));
            } else if (!Unwrapping.isSame(pair.left().source(), pair.arrived().source())) {
                moved.computeIfAbsent(from(pair.arrived().source()), _ -> new ArrayList<>())
                        .add(pair);
            }
        }
        moved.forEach(this::moved);
        for (var picture : sides.arrived().pictures()) {
            if (!taken.contains(picture)) {
                added(picture);
            }
        }
        return gathered();
    }

    private static String from(String source) {
        var lower = source.toLowerCase(Locale.ROOT);
        return lower.startsWith("cid:")
                ? "the mail itself"
                : lower.startsWith("data:") ? "the page itself" : Say.owner(source);
    }

    private void moved(String owner, List<Pair> some) {
        var first = some.getFirst();
        var pictures =
                some.size() == 1 ? Say.capital(name(first.left())) : Say.count(some.size(), "picture", "pictures");
        found.add(new Difference(
                Kind.REWRITTEN,
                Severity.NOTE,
                some.size() == 1 ? first.left().block() : Optional.empty(),
                pictures + (some.size() == 1 ? " now comes" : " now come") + " from " + owner + ".",
                first.left().source(),
                first.arrived().source()));
    }

    private void alt(Pair pair) {
        var before = pair.left().alt();
        var after = pair.arrived().alt();
        if (before.isBlank() || before.equals(after)) {
            return;
        }
        found.add(new Difference(
                after.isBlank() ? Kind.STRIPPED : Kind.WORDS,
                Severity.WARNING,
                pair.left().block(),
                after.isBlank()
                        ? "The words that stand in for a picture are gone: " + Say.quoted(before) + "."
                        : "The words that stand in for a picture are others: " + Say.quoted(after) + ".",
                before,
                after));
    }

    private void width(Pair pair) {
        var before = pair.left().image().attr("width");
        var image = pair.arrived().image();
        var style = image.attr("style").replaceAll("\\s+", "");
        boolean sized = image.hasAttr("width") || style.contains("width:" + before + "px");
        if (!before.isBlank() && !sized) {
            found.add(told(
                    Kind.STRIPPED,
                    Severity.WARNING,
                    pair,
                    "The width of " + name(pair.left()) + " is gone: Outlook on Windows may show it far too large."));
        }
    }

    private void missing(Shown picture) {
        found.add(new Difference(
                Kind.STRIPPED,
                Severity.ERROR,
                picture.block(),
                Say.capital(name(picture)) + " is missing.",
                picture.source(),
                ""));
    }

    private void added(Shown picture) {
        var source = picture.source();
        var host = from(source);
        boolean unseen = picture.hidden()
                || isInvisible(picture.image())
                || (picture.alt().isBlank()
                        && !isSized(picture.image())
                        && COUNTER.matcher(source).find());
        boolean inside = sides.isInside(picture.before(), picture.before());
        found.add(new Difference(
                Kind.ADDED,
                Severity.NOTE,
                unseen || !inside ? Optional.empty() : sides.blockAround(picture.before()),
                unseen
                        ? "An invisible picture was added, by which " + host + " counts who opens the mail."
                        : "A picture was added"
                                + (picture.alt().isBlank() ? "" : ", " + Say.quoted(picture.alt()) + ",") + " from "
                                + host + ".",
                "",
                source));
    }

    private static boolean isSized(Element image) {
        return image.hasAttr("width") || image.attr("style").contains("width");
    }

    static boolean isInvisible(Element image) {
        return isTiny(image.attr("width"))
                || isTiny(image.attr("height"))
                || SMALL.matcher(image.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isTiny(String size) {
        return size.strip().matches("[0-3](?:px)?");
    }

    private static Difference told(Kind kind, Severity severity, Pair pair, String what) {
        return new Difference(
                kind,
                severity,
                pair.left().block(),
                what,
                pair.left().source(),
                pair.arrived().source());
    }

    private static String name(Shown picture) {
        return picture.alt().isBlank()
                ? "the picture " + Say.quoted(fileName(picture.source()))
                : "the picture " + Say.quoted(picture.alt());
    }

    /** Several invisible pictures of one sender are told of once. */
    private List<Difference> gathered() {
        var once = new LinkedHashMap<String, Difference>();
        found.forEach(each -> once.putIfAbsent(each.block() + each.what(), each));
        return List.copyOf(once.values());
    }
}
