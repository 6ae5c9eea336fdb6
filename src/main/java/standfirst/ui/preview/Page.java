package standfirst.ui.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document made for show.
 *
 * @param html the whole of it
 * @param frame all that is not within a block, with the blocks' places
 * @param blocks what each block holds, by its id, in page order
 * @param policy what the document may fetch; a window that has loaded another must load this one anew
 * @param blocked whether it has pictures of the web that are not shown
 */
record Page(String html, String frame, Map<String, String> blocks, String policy, boolean blocked) {
    /** What a block holds now that held something else. */
    record Change(String block, String html) {}

    /** What to change in a window that shows this page so that it shows the next; empty where that is more than what is in blocks. */
    Optional<List<Change>> changesTo(Page next) {
        if (!frame.equals(next.frame) || blocks.size() != next.blocks.size()) {
            return Optional.empty();
        }
        return Optional.of(next.blocks.entrySet().stream()
                .filter(block -> !block.getValue().equals(blocks.get(block.getKey())))
                .map(block -> new Change(block.getKey(), block.getValue()))
                .toList());
    }

    /** Puts a page together. */
    static final class Builder {
        private final StringBuilder html = new StringBuilder();
        private final StringBuilder frame = new StringBuilder();
        private final Map<String, String> blocks = new LinkedHashMap<>();

        void frame(String markup) {
            html.append(markup);
            frame.append(markup);
        }

        void block(String id, String markup) {
            frame("<div data-block=\"" + id + "\">");
            html.append(markup);
            blocks.put(id, markup);
            frame("</div>");
        }

        Page page(String policy, boolean blocked) {
            return new Page(html.toString(), frame.toString(), blocks, policy, blocked);
        }
    }
}
