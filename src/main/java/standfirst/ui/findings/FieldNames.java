package standfirst.ui.findings;

import java.util.ArrayList;
import java.util.regex.Pattern;
import standfirst.model.Edition;
import standfirst.model.Place;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;

/** Says in words where a place is. */
public final class FieldNames {
    private static final Pattern PART = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

    private FieldNames() {}

    /** A place such as "Lead story · headline" or "Briefs · item 3 · link"; the edition itself where no block is named. */
    public static String where(Edition edition, Place place) {
        var parts = new ArrayList<String>();
        parts.add(place.block()
                .flatMap(edition::entry)
                .map(entry -> BlockNames.kind(entry.block()))
                .orElseGet(() -> Texts.of("findings.edition")));
        var matcher = PART.matcher(place.field());
        while (matcher.find()) {
            var index = matcher.group(2);
            if (index == null) {
                parts.add(BlockNames.word(matcher.group(1)));
            } else {
                parts.add(Texts.of("findings.item", Integer.parseInt(index) + 1));
            }
        }
        return String.join(" · ", parts);
    }

    /** A field within its block, such as "headline" or "item 3, title"; empty for the block as a whole. */
    public static String within(String field) {
        var parts = new ArrayList<String>();
        var matcher = PART.matcher(field);
        while (matcher.find()) {
            var index = matcher.group(2);
            parts.add(
                    index == null
                            ? BlockNames.word(matcher.group(1))
                            : Texts.of("findings.item", Integer.parseInt(index) + 1));
        }
        return String.join(", ", parts);
    }
}
