package standfirst.handoff.arrived;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import standfirst.model.BlockId;

/**
 * One word of a page, or one merge tag in it, where it stands.
 *
 * @param text as it was meant, without letters that nobody sees
 * @param shown as it stands there
 * @param at the element right around it
 * @param block the block it belongs to; empty where that is not known, or it belongs to none
 * @param hidden whether readers do not see it, such as the preheader
 */
record Atom(
        String text,
        String shown,
        Element at,
        boolean tag,
        Optional<BlockId> block,
        boolean hidden,
        Optional<Damage> damage) {

    /** The same for words that differ in the shape of quotes and dashes or in capitals alone. */
    String key() {
        return tag ? text : fold(text);
    }

    static String fold(String words) {
        boolean plain = true;
        for (int i = 0; i < words.length() && plain; i++) {
            plain = words.charAt(i) < 0x80;
        }
        if (plain) {
            return words.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[‘’‚‛′´`ʼ]", "'")
                .replaceAll("[“”„‟″«»]", "\"")
                .replaceAll("[‐‑‒–—―−]+", "-")
                .replace("…", "...")
                .toLowerCase(Locale.ROOT);
    }
}
