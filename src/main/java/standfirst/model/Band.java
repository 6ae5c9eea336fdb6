package standfirst.model;

import java.util.ArrayList;
import java.util.List;

/** A horizontal strip of the page: one block across it, or a run of blocks in two columns. */
public sealed interface Band {
    /** One block that spans the page. */
    record Full(Entry entry) implements Band {
        public Full {
            Require.present(entry);
        }
    }

    /**
     * Blocks beside each other. Where the sidebar is empty, the main column takes the width; a sidebar without a main column takes it likewise.
     */
    record Columns(List<Entry> main, List<Entry> sidebar) implements Band {
        public Columns {
            main = List.copyOf(main);
            sidebar = List.copyOf(sidebar);
        }

        /** Whether both columns hold something, so that they stand side by side. */
        public boolean isSplit() {
            return !main.isEmpty() && !sidebar.isEmpty();
        }
    }

    /** The strips of a page from top to bottom: column blocks that follow each other form one. */
    static List<Band> of(List<Entry> entries) {
        var bands = new ArrayList<Band>();
        var main = new ArrayList<Entry>();
        var sidebar = new ArrayList<Entry>();
        for (var entry : entries) {
            switch (entry.region()) {
                case FULL -> {
                    close(main, sidebar, bands);
                    bands.add(new Full(entry));
                }
                case MAIN -> main.add(entry);
                case SIDEBAR -> sidebar.add(entry);
            }
        }
        close(main, sidebar, bands);
        return List.copyOf(bands);
    }

    private static void close(List<Entry> main, List<Entry> sidebar, List<Band> bands) {
        if (!main.isEmpty() || !sidebar.isEmpty()) {
            bands.add(new Columns(main, sidebar));
            main.clear();
            sidebar.clear();
        }
    }
}
