package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.RichText;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** A line without words on which a slash was typed: it goes when a block is inserted there. */
final class EmptyLine {
    private EmptyLine() {}

    /** Takes the line out of its block, or the block with it where it says nothing else. */
    static Optional<Edit> removed(Entry entry, String field, int caret) {
        return switch (entry.block()) {
            case TextBlock text
            when text.heading().isBlank() && text.body().isBlank() -> Optional.of(new Edit.Remove(Set.of(entry.id())));
            case TextBlock text
            when text.body().paragraphs().size() > 1 ->
                changed(entry, field, text.withBody(without(text.body(), caret)));
            case LeadStory story
            when story.body().paragraphs().size() > 1 ->
                changed(entry, field, story.withBody(without(story.body(), caret)));
            case Sponsor sponsor
            when sponsor.text().paragraphs().size() > 1 ->
                changed(entry, field, sponsor.withText(without(sponsor.text(), caret)));
            // A line of a list stays: it is an item of its own
            default -> Optional.empty();
        };
    }

    private static Optional<Edit> changed(Entry entry, String field, Block block) {
        return Optional.of(new Edit.Change(entry.id(), field, block, false));
    }

    private static RichText without(RichText text, int caret) {
        var paragraphs = new ArrayList<>(text.paragraphs());
        var at = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            var end = at + paragraphs.get(i).text().length();
            if (caret <= end) {
                if (paragraphs.get(i).text().isBlank()) {
                    paragraphs.remove(i);
                }
                break;
            }
            at = end + 1;
        }
        return new RichText(paragraphs);
    }
}
