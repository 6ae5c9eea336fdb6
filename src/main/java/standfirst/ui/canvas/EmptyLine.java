package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;
import standfirst.ui.richtext.RichField;

/**
 * A line of a rich field without any words, with the caret in it.
 *
 * @param paragraph its place among the field's paragraphs
 * @param place where it is on the screen
 */
record EmptyLine(int paragraph, Bounds place) {
    /** The line with the caret, if it is empty. */
    static Optional<EmptyLine> of(RichField field) {
        var paragraphs = field.text().paragraphs();
        var before = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var length = paragraphs.get(i).text().length();
            if (field.caret() <= before + length) {
                return length == 0 ? Optional.of(new EmptyLine(i, place(field, i, paragraphs))) : Optional.empty();
            }
            before += length + 1;
        }
        return field.isBlank() ? Optional.of(new EmptyLine(0, place(field, 0, paragraphs))) : Optional.empty();
    }

    private static Bounds place(RichField field, int paragraph, List<Paragraph> paragraphs) {
        var box = field.localToScreen(field.getLayoutBounds());
        var upTo = paragraphs.stream().limit(paragraph + 1L).mapToInt(EmptyLine::weight).sum();
        var all = Math.max(1, paragraphs.stream().mapToInt(EmptyLine::weight).sum());
        return new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight() * Math.max(upTo, 1) / all);
    }

    /** About as many lines as a paragraph takes. */
    private static int weight(Paragraph paragraph) {
        return 1 + paragraph.text().length() / 60;
    }

    /** Takes the line out of its block, or the block with it where it says nothing else. */
    Optional<Edit> removedFrom(Entry entry, String field) {
        return switch (entry.block()) {
            case TextBlock text when text.heading().isBlank() && text.body().isBlank() ->
                Optional.of(new Edit.Remove(Set.of(entry.id())));
            case TextBlock text when text.body().paragraphs().size() > 1 ->
                changed(entry, field, text.withBody(without(text.body())));
            case LeadStory story when story.body().paragraphs().size() > 1 ->
                changed(entry, field, story.withBody(without(story.body())));
            case Sponsor sponsor when sponsor.text().paragraphs().size() > 1 ->
                changed(entry, field, sponsor.withText(without(sponsor.text())));
            default -> Optional.empty();
        };
    }

    private static Optional<Edit> changed(Entry entry, String field, Block block) {
        return Optional.of(new Edit.Change(entry.id(), field, block, false));
    }

    private RichText without(RichText text) {
        var paragraphs = new ArrayList<>(text.paragraphs());
        if (paragraph < paragraphs.size() && paragraphs.get(paragraph).text().isBlank()) {
            paragraphs.remove(paragraph);
        }
        return new RichText(paragraphs);
    }
}
