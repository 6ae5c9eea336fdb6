package standfirst.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void columnBlocksThatFollowEachOtherFormOneBand() {
        var head = Entry.of(Region.FULL, new Divider());
        var main = Entry.of(Region.MAIN, new Divider());
        var side = Entry.of(Region.SIDEBAR, new Divider());
        var more = Entry.of(Region.MAIN, new Divider());
        var foot = Entry.of(Region.FULL, new Divider());
        var last = Entry.of(Region.SIDEBAR, new Divider());
        assertEquals(
                List.of(
                        new Band.Full(head),
                        new Band.Columns(List.of(main, more), List.of(side)),
                        new Band.Full(foot),
                        new Band.Columns(List.of(), List.of(last))),
                Band.of(List.of(head, main, side, more, foot, last)));
    }

    @Property
    void everyBlockIsInOneBand(@ForAll List<Region> regions) {
        var entries =
                regions.stream().map(region -> Entry.of(region, new Divider())).toList();
        var seen = new ArrayList<Entry>();
        for (var band : Band.of(entries)) {
            switch (band) {
                case Band.Full(var entry) -> seen.add(entry);
                case Band.Columns(var main, var sidebar) -> {
                    seen.addAll(main);
                    seen.addAll(sidebar);
                }
            }
        }
        seen.sort(Comparator.comparingInt(entries::indexOf));
        assertEquals(entries, seen);
    }
}
