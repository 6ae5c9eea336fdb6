package standfirst.clean;

import java.util.ArrayList;
import java.util.List;
import standfirst.clean.Passage.ListLevel;
import standfirst.model.LinkedSpans;
import standfirst.model.Paragraph;
import standfirst.model.Span;
import standfirst.model.Style;

/** Sets words into passages, collapsing white space as a browser does: runs become one space, none stands at a line's start or end. */
final class PassageWriter {
    private final List<Passage> passages = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Style runStyle = Style.PLAIN;
    private int heading;
    private boolean quoted;
    private List<ListLevel> lists = List.of();
    private int item;
    private int lastItem;
    private int breaks;
    private boolean space;
    private boolean empty = true;

    /** Says what the words that follow belong to. Words that change what they are without a block between them start a new passage. */
    void open(int newHeading, boolean newQuoted, List<ListLevel> newLists, int newItem) {
        if (newHeading != heading || newQuoted != quoted || newItem != item || !newLists.equals(lists)) {
            endPassage();
            heading = newHeading;
            quoted = newQuoted;
            lists = newLists;
            item = newItem;
        }
    }

    /** A line break; two or more in a row end the passage, as an editor who presses Enter twice means it. */
    void lineBreak() {
        if (!empty) {
            breaks++;
            if (endsInSpace()) {
                run.setLength(run.length() - 1);
            }
        }
    }

    void words(String text, Style style) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isCollapsible(c)) {
                space = true;
            } else if (c >= 0x20 && c != 0x7f && c != '\ufeff') {
                put(c, style);
            }
        }
        if (space && !empty && breaks == 0) {
            // The space belongs to the run it was typed in, not to the one after it.
            add(' ', style);
            space = false;
        }
    }

    void endPassage() {
        closeRun();
        var words = Edges.trim(spans);
        if (!words.isEmpty()) {
            keep(new Passage(heading, quoted, lists, words));
        }
        spans.clear();
        breaks = 0;
        space = false;
        empty = true;
    }

    List<Passage> finish() {
        endPassage();
        return List.copyOf(passages);
    }

    private void put(char c, Style style) {
        if (breaks > 1) {
            endPassage();
        } else if (breaks == 1) {
            add('\n', style);
        } else if (space && !empty) {
            add(' ', style);
        }
        breaks = 0;
        space = false;
        empty = false;
        add(c, style);
    }

    private void add(char c, Style style) {
        if (c == ' ' && endsInSpace()) {
            return;
        }
        if (!style.equals(runStyle)) {
            closeRun();
            runStyle = style;
        }
        run.append(c);
    }

    private boolean endsInSpace() {
        return !run.isEmpty() && run.charAt(run.length() - 1) == ' ';
    }

    private void closeRun() {
        if (!run.isEmpty()) {
            spans.add(new Span(run.toString(), runStyle));
            run.setLength(0);
        }
    }

    /** A second paragraph of one list item follows it on a line of its own: rich text has no paragraphs within items. */
    private void keep(Passage passage) {
        if (item != 0 && item == lastItem && passages.getLast().lists().equals(passage.lists())) {
            var joined = new ArrayList<>(passages.removeLast().spans());
            joined.add(new Span("\n", passage.spans().getFirst().style()));
            joined.addAll(passage.spans());
            passages.add(new Passage(passage.heading(), passage.quoted(), passage.lists(), canonical(joined)));
        } else {
            passages.add(passage);
        }
        lastItem = item;
    }

    private static List<Span> canonical(List<Span> joined) {
        return new Paragraph(Paragraph.Kind.BODY, 0, LinkedSpans.withEdgesOutside(joined)).spans();
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
