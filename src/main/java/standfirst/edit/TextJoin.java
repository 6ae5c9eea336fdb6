package standfirst.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.model.BlockId;
import standfirst.model.Caret;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Paragraph;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;

/**
 * Two text blocks made one, as Backspace at the beginning of the second and Delete at the end of the first do. No word is lost: where the second
 * has a heading of its own, they do not go together.
 *
 * @param caret between the words of the first and those of the second
 */
public record TextJoin(Edit edit, Caret caret) {
    /**
     * Joins a text block with the one before it in its column (-1) or the one after it (1); empty where there is none that it goes together with.
     */
    public static Optional<TextJoin> of(Edition edition, BlockId block, int direction) {
        var own = edition.entry(block);
        var other = own.flatMap(entry -> neighbour(edition, entry, direction));
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return direction < 0 ? join(other.get(), own.get()) : join(own.get(), other.get());
    }

    private static Optional<TextJoin> join(Entry first, Entry second) {
        if (first.block() instanceof TextBlock above
                && second.block() instanceof TextBlock below
                && below.heading().isBlank()) {
            var changed =
                    new Edit.Change(first.id(), "body", above.withBody(joined(above.body(), below.body())), false);
            var end = above.body().text().length();
            return Optional.of(new TextJoin(
                    new Edit.Batch(List.of(changed, new Edit.Remove(Set.of(second.id())))),
                    new Caret(Place.in(first.id(), "body"), end, end)));
        }
        return Optional.empty();
    }

    /** The last paragraph of one text and the first of the other become one, of the first one's kind. */
    public static RichText joined(RichText first, RichText second) {
        if (first.paragraphs().isEmpty() || second.paragraphs().isEmpty()) {
            return first.paragraphs().isEmpty() ? second : first;
        }
        var paragraphs = new ArrayList<>(first.paragraphs());
        var last = paragraphs.removeLast();
        var spans = new ArrayList<>(last.spans());
        spans.addAll(second.paragraphs().getFirst().spans());
        paragraphs.add(new Paragraph(last.kind(), last.level(), spans));
        paragraphs.addAll(second.paragraphs().subList(1, second.paragraphs().size()));
        return new RichText(paragraphs);
    }

    /** The next block in the same column; what stands in the column beside it does not lie between. */
    private static Optional<Entry> neighbour(Edition edition, Entry own, int direction) {
        var entries = edition.entries();
        for (int i = edition.indexOf(own.id()) + direction; i >= 0 && i < entries.size(); i += direction) {
            var other = entries.get(i);
            if (other.region() == own.region()) {
                return Optional.of(other);
            }
            if (other.region() == Region.FULL || own.region() == Region.FULL) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
