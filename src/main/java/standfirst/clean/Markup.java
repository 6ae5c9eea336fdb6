package standfirst.clean;

import java.util.HashMap;
import java.util.Map;

/** A table of elements with the attributes each may carry and the shapes of their values. */
record Markup(Map<String, Map<String, Shapes>> elements) {
    /** The row whose attributes every element may carry. */
    private static final String EVERY = "*";

    /** Reads a table: a row an element, its name first, then its attributes, {@code name} or {@code name=shapes}, none of them with a space in it. */
    static Markup of(String table) {
        Map<String, Map<String, Shapes>> elements = new HashMap<>();
        table.lines().forEach(row -> {
            var cells = row.strip().split("\\s+", -1);
            var attributes = elements.computeIfAbsent(cells[0], _ -> new HashMap<>());
            for (int i = 1; i < cells.length; i++) {
                var parts = cells[i].split("=", 2);
                attributes.put(parts[0], parts.length < 2 ? Shapes.ANY : Shapes.of(parts[1]));
            }
        });
        return new Markup(elements);
    }

    boolean allows(String element) {
        return elements.containsKey(element);
    }

    boolean allows(String element, String attribute, String value) {
        return allowsIn(element, attribute, value) || (allows(element) && allowsIn(EVERY, attribute, value));
    }

    private boolean allowsIn(String row, String attribute, String value) {
        var attributes = elements.get(row);
        var shapes = attributes == null ? null : attributes.get(attribute);
        return shapes != null && shapes.fit(value);
    }
}
