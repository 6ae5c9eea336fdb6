package standfirst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.Align;
import standfirst.model.BlockId;
import standfirst.model.Contents;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.Logo;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** Editions in which everything that the renderer can write is written at least once. */
public final class MailSamples {
    private static final Picture LOGO = new Picture("https://images.example.com/logo.png", "The Gazette", 240, 60);

    private MailSamples() {}

    /** In every theme: the whole editions, and each block on a page of its own. */
    public static List<Edition> all() {
        var all = new ArrayList<Edition>();
        for (var theme : Theme.BUILT_IN) {
            for (var edition : List.of(Samples.GAZETTE, Samples.EVERYTHING, Samples.HEBREW)) {
                all.add(edition.withTheme(theme));
            }
            Samples.ONE_OF_EACH.forEach(block -> all.add(Samples.of(theme, block)));
        }
        all.add(Samples.GAZETTE.withTheme(Theme.BROADSHEET.withLogo(Optional.of(new Logo(LOGO, Optional.of(LOGO))))));
        for (var side : Align.values()) {
            all.add(Samples.of(Theme.BROADSHEET, Samples.BUTTON.withAlign(side)));
        }
        all.add(Samples.of(Theme.BROADSHEET, new TextBlock("Marks", marks())));
        all.add(aboveTheStory());
        return all;
    }

    /** A jump list, and what it jumps to standing above the headline that opens the page. */
    public static Edition aboveTheStory() {
        var blocks = List.of(
                new Contents("In this edition"),
                new TextBlock("From the desk", RichText.plain("Good morning.")),
                LeadStory.EMPTY.withHeadline("Harbour reopens"));
        var entries = new ArrayList<Entry>();
        blocks.forEach(block -> entries.add(new Entry(new BlockId("b" + entries.size()), Region.FULL, block)));
        return Samples.GAZETTE.withEntries(entries);
    }

    /** Underlined and struck words, and words without a space for longer than a line of source may be. */
    private static RichText marks() {
        var marked = new Style(false, false, true, true, Optional.empty());
        var line = List.of(new Span("struck", marked), Span.of("日本語の文章".repeat(60)));
        return new RichText(List.of(new Paragraph(Paragraph.Kind.BODY, 0, line)));
    }
}
