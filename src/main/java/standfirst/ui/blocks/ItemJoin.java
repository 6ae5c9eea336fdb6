package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.Optional;
import standfirst.edit.TextJoin;
import standfirst.model.Brief;
import standfirst.model.CuratedItem;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.Span;

/**
 * Two items of a list made one, as Backspace at the beginning of the second does. No word and no link is lost: items that both have what one can
 * have only once do not go together.
 *
 * @param seam where in the field that is joined the words of the second begin
 */
record ItemJoin<I>(I item, int seam) {
    /** How the items of a list are joined. */
    interface Rule<I> {
        /** The two as one; empty where they do not go together. */
        Optional<ItemJoin<I>> join(I first, I second);
    }

    /** Joined as the lines that are edited: a lead-in within the text is bold words there. */
    static Optional<ItemJoin<Brief>> briefs(Brief first, Brief second) {
        var above = BriefLine.joined(first);
        if (!first.leadIn().isBlank() && first.text().isBlank()) {
            above = TextJoin.joined(above, RichText.of(Paragraph.body(" ")));
        }
        var below = second.leadIn().isBlank() ? linked(second.text(), second.url()) : BriefLine.joined(second);
        var seam = above.text().length();
        return Optional.of(new ItemJoin<>(BriefLine.split(TextJoin.joined(above, below), first), seam));
    }

    /** What is known of the second line is words of the one line now. */
    static Optional<ItemJoin<CuratedItem>> curated(CuratedItem first, CuratedItem second) {
        var own = first.url().or(second::url);
        var below = own.equals(second.url()) ? second.line() : linked(second.line(), second.url());
        var comments = new ArrayList<>(first.comment().paragraphs());
        comments.addAll(second.comment().paragraphs());
        var joined = new CuratedItem(
                TextJoin.joined(first.line(), below),
                either(first.title(), second.title()),
                either(first.author(), second.author()),
                either(first.publication(), second.publication()),
                own,
                new RichText(comments));
        return Optional.of(new ItemJoin<>(joined, first.line().text().length()));
    }

    static Optional<ItemJoin<LinkItem>> links(LinkItem first, LinkItem second) {
        var goTogether = second.kicker().isBlank()
                && (first.author().isBlank() || second.author().isBlank())
                && goTogether(first.url(), second.url());
        return Optional.of(new LinkItem(
                        first.kicker(),
                        first.title() + second.title(),
                        either(first.author(), second.author()),
                        first.url().or(second::url)))
                .filter(item -> goTogether)
                .map(item -> new ItemJoin<>(item, first.title().length()));
    }

    static Optional<ItemJoin<SocialLink>> social(SocialLink first, SocialLink second) {
        return Optional.of(new SocialLink(
                        first.label() + second.label(), first.link().or(second::link)))
                .filter(item -> goTogether(first.link(), second.link()))
                .map(item -> new ItemJoin<>(item, first.label().length()));
    }

    private static boolean goTogether(Optional<Link> one, Optional<Link> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String either(String one, String other) {
        return one.isBlank() ? other : one;
    }

    /** The words with this link where they have none of their own. */
    private static RichText linked(RichText words, Optional<Link> link) {
        return link.isEmpty()
                ? words
                : new RichText(words.paragraphs().stream()
                        .map(paragraph -> paragraph.withSpans(paragraph.spans().stream()
                                .map(span -> span.style().link().isPresent()
                                        ? span
                                        : new Span(span.text(), span.style().withLink(link)))
                                .toList()))
                        .toList());
    }
}
