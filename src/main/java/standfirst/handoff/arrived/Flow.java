package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import standfirst.model.BlockId;
import standfirst.model.MergeTag;

/** The words and pictures of a page as they follow each other. */
record Flow(List<Atom> words, List<Shown> pictures) {
    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all|visibility\\s*:\\s*hidden|max-height\\s*:\\s*0");

    /**
     * A picture.
     *
     * @param before how many words stand before it
     */
    record Shown(Element image, int before, Optional<BlockId> block, boolean hidden) {
        String alt() {
            return image.attr("alt").strip();
        }

        String source() {
            return image.attr("src").strip();
        }
    }

    /**
     * Reads a page.
     *
     * @param blockAt the block that a node stands in
     * @param meant see {@link Damage#pieces}
     */
    static Flow of(Element body, Function<Node, Optional<BlockId>> blockAt, Predicate<String> meant) {
        var reader = new Reader(blockAt, meant);
        body.traverse(reader);
        reader.close();
        return new Flow(List.copyOf(reader.words), List.copyOf(reader.pictures));
    }

    private static final class Reader implements NodeVisitor {
        private final Function<Node, Optional<BlockId>> blockAt;
        private final Predicate<String> meant;
        private final List<Atom> words = new ArrayList<>();
        private final List<Shown> pictures = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private final StringBuilder shown = new StringBuilder();
        private Optional<Damage> damage = Optional.empty();
        private Optional<Node> start = Optional.empty();
        private int hidden;

        Reader(Function<Node, Optional<BlockId>> blockAt, Predicate<String> meant) {
            this.blockAt = blockAt;
            this.meant = meant;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text(text);
            } else if (node instanceof Element element) {
                if (breaks(element)) {
                    close();
                }
                hidden += hides(element) ? 1 : 0;
                if (element.nameIs("img")) {
                    pictures.add(new Shown(element, words.size(), blockAt.apply(element), hidden > 0));
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (breaks(element)) {
                    close();
                }
                hidden -= hides(element) ? 1 : 0;
            }
        }

        private void text(TextNode node) {
            var parent = node.parent();
            if (parent != null && parent.nameIs("textarea")) {
                return;
            }
            for (var piece : Damage.pieces(node.getWholeText(), meant)) {
                if (piece.damage().isPresent()) {
                    damaged(piece, node);
                } else {
                    tagged(piece.text(), node);
                }
            }
        }

        private void tagged(String text, Node node) {
            int at = 0;
            for (var tag : MergeTag.in(text)) {
                letters(text.substring(at, tag.from()), node);
                close();
                var words = text.substring(tag.from(), tag.to());
                add(words, words, true, node);
                at = tag.to();
            }
            letters(text.substring(at), node);
        }

        private void letters(String text, Node node) {
            text.codePoints().forEach(point -> letter(point, Character.toString(point), node));
        }

        /** What is damaged is shown with the word that it begins in. */
        private void damaged(Damage.Piece piece, Node node) {
            damage = piece.damage();
            if (piece.text().isEmpty()) {
                return;
            }
            int first = piece.text().codePointAt(0);
            letter(first, piece.shown(), node);
            damage = word.isEmpty() ? Optional.empty() : piece.damage();
            piece.text().codePoints().skip(1).forEach(point -> {
                letter(point, "", node);
                damage = word.isEmpty() ? Optional.empty() : piece.damage();
            });
        }

        private void letter(int point, String standing, Node node) {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                close();
            } else if (!isUnseen(point)) {
                boolean alone = standsAlone(point);
                if (alone) {
                    var kept = damage;
                    close();
                    damage = kept;
                }
                if (word.isEmpty()) {
                    start = Optional.of(node);
                }
                word.appendCodePoint(point);
                shown.append(standing);
                if (alone) {
                    close();
                }
            }
        }

        void close() {
            start.filter(_ -> !word.isEmpty()).ifPresent(node -> add(word.toString(), shown.toString(), false, node));
            word.setLength(0);
            shown.setLength(0);
            damage = Optional.empty();
            start = Optional.empty();
        }

        private void add(String text, String standing, boolean tag, Node node) {
            if (node.parent() instanceof Element parent) {
                words.add(new Atom(text, standing, parent, tag, blockAt.apply(node), hidden > 0, damage));
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.nameIs("br") || element.nameIs("img") || element.nameIs("td");
        }

        private static boolean hides(Element element) {
            return element.hasAttr("hidden")
                    || HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                            .find();
        }

        private static boolean isUnseen(int point) {
            return Character.getType(point) == Character.FORMAT
                    || point == 0x34f
                    || point < 0x20
                    || point == 0xfeff
                    || (point >= 0x7f && point < 0xa0);
        }

        /** Of scripts without spaces between words, each letter counts for itself. */
        private static boolean standsAlone(int point) {
            return Character.isIdeographic(point)
                    || (point >= 0x3040 && point <= 0x30ff)
                    || (point >= 0x0e00 && point <= 0x0e7f);
        }
    }
}
