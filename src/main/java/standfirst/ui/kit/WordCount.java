package standfirst.ui.kit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import standfirst.model.Block;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** Counts words as a newsroom does: what stands between blanks and holds a letter or digit. Masthead and footer are no copy, and do not count. */
public final class WordCount {
    private WordCount() {}

    /** The words of all copy on the page. */
    public static long of(Edition edition) {
        return edition.entries().stream()
                .map(Entry::block)
                .mapToLong(WordCount::of)
                .sum();
    }

    /** The words of one block. */
    public static long of(Block block) {
        return switch (block) {
            case LeadStory story ->
                count(
                        story.kicker(),
                        story.headline(),
                        story.standfirst(),
                        story.figure().caption(),
                        story.body().text(),
                        story.showsByline() ? story.byline().name() : "",
                        String.join(" ", story.signOff()));
            case LinkList list ->
                count(list.heading(), joined(list.items().stream().flatMap(WordCount::words)));
            case Briefs briefs ->
                count(briefs.heading(), joined(briefs.items().stream().flatMap(WordCount::words)));
            case CuratedList list ->
                count(
                        list.heading(),
                        list.curator(),
                        joined(list.items().stream().flatMap(WordCount::words)));
            case TextBlock text -> count(text.heading(), text.body().text());
            case ImageBlock image -> count(image.figure().caption());
            case QuoteBlock quote -> count(quote.text(), quote.attribution());
            case Sponsor sponsor -> count(sponsor.text().text());
            case ButtonBlock button -> count(button.label());
            case Masthead _, Divider _, Contents _, SocialLinks _, Footer _, RawHtml _ -> 0;
        };
    }

    private static Stream<String> words(LinkItem item) {
        return Stream.of(item.kicker(), item.title(), item.author());
    }

    private static Stream<String> words(Brief brief) {
        return Stream.of(brief.leadIn(), brief.text().text());
    }

    private static Stream<String> words(CuratedItem item) {
        return Stream.of(item.line().text(), item.comment().text());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    /** By hand: cutting the words out would take ten times as long. */
    private static long count(String... texts) {
        long count = 0;
        for (var text : texts) {
            var counted = false;
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                var letter = text.codePointAt(i);
                if (Character.isWhitespace(letter)) {
                    counted = false;
                } else if (!counted && Character.isLetterOrDigit(letter)) {
                    counted = true;
                    count++;
                }
            }
        }
        return count;
    }
}
