package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import standfirst.model.Edition;
import standfirst.model.Place;

/** Says in words where in an edition a place is: ids are for files, not for people. */
public final class PlaceNames {
    private static final Pattern PART = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    /** What is called otherwise by people than its name in the file says. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("address", "postal address"),
            Map.entry("unsubscribe", "unsubscribe link"),
            Map.entry("preferences", "preferences link"),
            Map.entry("url", "link"),
            Map.entry("readMore", "“read more” link"),
            Map.entry("readMoreLabel", "“read more” label"),
            Map.entry("signOff", "sign-off"),
            Map.entry("leadIn", "lead-in"),
            Map.entry("figure", "picture"),
            Map.entry("alt", "description"),
            Map.entry("browserLink", "view-in-browser link"),
            Map.entry("html", "HTML"));

    private PlaceNames() {}

    /** A place such as "Footer, postal address" or "List of briefs, item 3, link"; empty for the edition as a whole. */
    public static String of(Edition edition, Place place) {
        var parts = new ArrayList<String>();
        place.block().flatMap(edition::entry).ifPresent(entry -> parts.add(Names.of(entry.block())));
        var matcher = PART.matcher(place.field());
        while (matcher.find()) {
            add(parts, matcher.group(1), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)) + 1);
        }
        var all = String.join(", ", parts);
        return all.isEmpty()
                ? all
                : all.substring(0, all.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK) + all.substring(1);
    }

    private static void add(List<String> parts, String field, int number) {
        if (field.equals("items")) {
            parts.add("item " + number);
            return;
        }
        var word = WORDS.getOrDefault(field, field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
        // A figure's picture is one picture.
        if (parts.isEmpty() || !parts.getLast().equals(word)) {
            parts.add(number == 0 ? word : word + ", line " + number);
        }
    }
}
