package standfirst.ui.canvas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import standfirst.model.Band;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Details;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Region;
import standfirst.model.Theme;

/** Editions of which only the arrangement matters, written as words such as {@code F1 M2 S3}. */
final class Pages {
    private Pages() {}

    static Edition page(String blocks) {
        var entries = new ArrayList<Entry>();
        for (var word : blocks.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                entries.add(entry(word));
            }
        }
        return edition(entries);
    }

    static Edition edition(List<Entry> entries) {
        return new Edition(Details.on(LocalDate.of(2024, 10, 17)), Theme.BROADSHEET, entries);
    }

    private static Entry entry(String word) {
        var region = switch (word.charAt(0)) {
            case 'F' -> Region.FULL;
            case 'M' -> Region.MAIN;
            default -> Region.SIDEBAR;
        };
        return new Entry(
                id(word.substring(1)), region, region == Region.FULL ? new Divider() : new Briefs(word, List.of()));
    }

    static BlockId id(String name) {
        return new BlockId(name);
    }

    static List<BlockId> ids(String... names) {
        return List.of(names).stream().map(BlockId::new).toList();
    }

    /** What the page looks like: bands divided by bars, the columns by a slash. */
    static String shown(Edition edition) {
        return edition.bands().stream()
                .map(band -> switch (band) {
                    case Band.Full full -> full.entry().id().value();
                    case Band.Columns columns -> names(columns.main()) + " / " + names(columns.sidebar());
                })
                .collect(Collectors.joining(" | "));
    }

    private static String names(List<Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).collect(Collectors.joining(" "));
    }

    /** Pages of up to twelve blocks in random regions, named from 0. */
    static Arbitrary<Edition> any() {
        return Arbitraries.of(Region.class).list().ofMaxSize(12).map(regions -> {
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < regions.size(); i++) {
                entries.add(entry(regions.get(i).name().charAt(0) + "" + i));
            }
            return edition(entries);
        });
    }
}
