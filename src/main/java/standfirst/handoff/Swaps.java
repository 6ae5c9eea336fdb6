package standfirst.handoff;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.Rendered;
import standfirst.model.Rendered.Part;

/** Stretches of a text that are exchanged, in its order; they do not overlap. */
final class Swaps {
    private record Swap(int from, int to, String by) {}

    private final List<Swap> all = new ArrayList<>();

    /** What stood there gives way to that. */
    void put(int from, int to, String by) {
        all.add(new Swap(from, to, by));
    }

    /** The text with all of them done. */
    String in(String text) {
        if (all.isEmpty()) {
            return text;
        }
        var out = new StringBuilder(text.length() + 64 * all.size());
        int at = 0;
        for (var swap : all) {
            out.append(text, at, swap.from()).append(swap.by());
            at = swap.to();
        }
        return out.append(text, at, text.length()).toString();
    }

    /** The mail with all of them done in its HTML; it is still known where its blocks stand. */
    Rendered inHtml(Rendered mail) {
        if (all.isEmpty()) {
            return mail;
        }
        var parts = new ArrayList<Part>(mail.parts().size());
        int next = 0;
        int by = 0;
        for (var part : mail.parts()) {
            int start = part.start();
            for (; next < all.size() && all.get(next).to() <= part.start(); next++) {
                by += grown(all.get(next));
            }
            start += by;
            for (; next < all.size() && all.get(next).to() <= part.end(); next++) {
                by += grown(all.get(next));
            }
            parts.add(new Part(part.block(), start, part.end() + by));
        }
        return new Rendered(in(mail.html()), mail.text(), parts);
    }

    private static int grown(Swap swap) {
        return swap.by().length() - (swap.to() - swap.from());
    }
}
