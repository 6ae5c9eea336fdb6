package standfirst.handoff.arrived;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How words are set where they stand, by what is written on the elements around them: style blocks are not read. */
final class Look {
    private static final Pattern FONT =
            Pattern.compile("(?i)(?:^|\\s)(\\d+(?:\\.\\d+)?)(px|pt|em|rem|%)\\s*(?:/\\s*[\\w.%]+)?\\s+(.+)$");
    private static final Pattern RGB = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]+)%?\\s*)?\\)");
    private static final Map<String, String> NAMED = Map.of(
            "black", "#000000", "white", "#ffffff", "red", "#ff0000", "blue", "#0000ff", "green", "#008000", "gray",
            "#808080", "grey", "#808080", "silver", "#c0c0c0", "navy", "#000080", "maroon", "#800000");
    private static final Set<String> READ =
            Set.of("color", "background-color", "font-size", "font-family", "font-weight", "font-style", "text-align");

    private final Map<Element, Map<String, String>> known = new HashMap<>();

    /** The value that holds for words in an element; empty where nothing around them says so. */
    Optional<String> of(Element at, String property) {
        for (Element element = at; element != null; element = element.parent()) {
            var value = own(element).get(property);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private Map<String, String> own(Element element) {
        return known.computeIfAbsent(element, Look::read);
    }

    private static Map<String, String> read(Element element) {
        Map<String, String> values = new HashMap<>();
        put(values, "background-color", colour(element.attr("bgcolor")));
        put(values, "text-align", element.attr("align").toLowerCase(Locale.ROOT));
        switch (element.normalName()) {
            case "font" -> {
                put(values, "color", colour(element.attr("color")));
                put(values, "font-family", family(element.attr("face")));
            }
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th" -> values.put("font-weight", "bold");
            case "i", "em", "cite" -> values.put("font-style", "italic");
            default -> {}
        }
        for (var declaration : element.attr("style").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration
                                .substring(colon + 1)
                                .replaceAll("(?i)\\s*!important\\s*$", "")
                                .strip(),
                        values);
            }
        }
        return values;
    }

    private static void declared(String property, String value, Map<String, String> values) {
        switch (property) {
            case "color", "background-color" -> put(values, property, colour(value));
            case "background" -> put(values, "background-color", colour(value));
            case "font-family" -> put(values, property, family(value));
            case "font-size" ->
                put(values, property, value.toLowerCase(Locale.ROOT).replace(" ", ""));
            case "font-weight" -> values.put(property, isBold(value) ? "bold" : "normal");
            case "font" -> {
                var font = FONT.matcher(value);
                if (font.find()) {
                    values.put("font-size", font.group(1) + font.group(2).toLowerCase(Locale.ROOT));
                    put(values, "font-family", family(font.group(3)));
                    var before = value.substring(0, font.start()).toLowerCase(Locale.ROOT);
                    values.put("font-weight", isBold(before) ? "bold" : "normal");
                    values.put("font-style", before.contains("italic") ? "italic" : "normal");
                }
            }
            default -> {
                if (READ.contains(property)) {
                    put(values, property, value.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static void put(Map<String, String> values, String property, String value) {
        if (!value.isEmpty()) {
            values.put(property, value);
        }
    }

    private static boolean isBold(String weight) {
        return Pattern.compile("(?i)bold|\\b[6-9]00\\b").matcher(weight).find();
    }

    private static String family(String families) {
        return families.split(",", -1)[0].replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT);
    }

    /** As six digits; empty where it is no colour that can be compared, such as one that lets others through. */
    static String colour(String value) {
        var lower = value.strip().toLowerCase(Locale.ROOT);
        var named = NAMED.get(lower);
        if (named != null) {
            return named;
        }
        if (lower.matches("#?[0-9a-f]{6}")) {
            return lower.startsWith("#") ? lower : "#" + lower;
        }
        if (lower.matches("#[0-9a-f]{3}")) {
            return "#" + lower.substring(1).replaceAll("(.)", "$1$1");
        }
        var rgb = RGB.matcher(lower);
        if (rgb.matches() && !"0".equals(rgb.group(4))) {
            return "#%02x%02x%02x"
                    .formatted(
                            Math.min(255, Integer.parseInt(rgb.group(1))),
                            Math.min(255, Integer.parseInt(rgb.group(2))),
                            Math.min(255, Integer.parseInt(rgb.group(3))));
        }
        return "";
    }
}
