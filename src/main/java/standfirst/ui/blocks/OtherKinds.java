package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.model.Block;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;

/** The kinds of block that can say the same words: a text, and the lists that are made of lines. */
public final class OtherKinds {
    private OtherKinds() {}

    /** The block as each other kind it can be turned into, with all its words; none for a block of a kind of its own. */
    public static List<Block> of(Block block) {
        return switch (block) {
            case TextBlock text -> others(text, text.heading(), text.body().paragraphs());
            case Briefs briefs ->
                others(
                        briefs,
                        briefs.heading(),
                        paragraphs(briefs.items().stream().map(BriefLine::joined)));
            case LinkList links ->
                others(
                        links,
                        links.heading(),
                        links.items().stream().map(OtherKinds::line).toList());
            case CuratedList list
            when list.curator().isBlank() ->
                others(
                        list,
                        list.heading(),
                        paragraphs(list.items().stream().flatMap(item -> Stream.of(linked(item), item.comment()))));
            case CuratedList _ -> List.of();
            case standfirst.model.Masthead _,
                    standfirst.model.LeadStory _,
                    standfirst.model.ImageBlock _,
                    standfirst.model.ButtonBlock _,
                    standfirst.model.QuoteBlock _,
                    standfirst.model.Sponsor _,
                    standfirst.model.Divider _,
                    standfirst.model.Contents _,
                    standfirst.model.SocialLinks _,
                    standfirst.model.Footer _,
                    standfirst.model.RawHtml _ -> List.of();
        };
    }

    private static List<Block> others(Block block, String heading, List<Paragraph> paragraphs) {
        var lines = paragraphs.stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
        var kinds = new ArrayList<Block>(List.of(
                new TextBlock(heading, new RichText(lines)),
                new Briefs(heading, lines.stream().map(OtherKinds::brief).toList()),
                new LinkList(heading, lines.stream().map(OtherKinds::link).toList()),
                new CuratedList(
                        heading,
                        "",
                        lines.stream().map(OtherKinds::curated).toList(),
                        true,
                        CuratedList.Form.AS_FILED)));
        kinds.removeIf(other -> other.getClass() == block.getClass());
        return List.copyOf(kinds);
    }

    private static List<Paragraph> paragraphs(Stream<RichText> texts) {
        return texts.flatMap(text -> text.paragraphs().stream()).toList();
    }

    private static RichText plain(Paragraph paragraph) {
        return RichText.of(new Paragraph(Paragraph.Kind.BODY, 0, paragraph.spans()));
    }

    private static Brief brief(Paragraph paragraph) {
        return BriefLine.split(plain(paragraph), Brief.EMPTY);
    }

    private static LinkItem link(Paragraph paragraph) {
        return LinkItem.EMPTY.withTitle(paragraph.text()).withUrl(firstLink(paragraph));
    }

    private static CuratedItem curated(Paragraph paragraph) {
        return CuratedItem.EMPTY.withLine(plain(paragraph));
    }

    private static Optional<Link> firstLink(Paragraph paragraph) {
        return paragraph.spans().stream()
                .flatMap(span -> span.style().link().stream())
                .findFirst();
    }

    private static Paragraph line(LinkItem item) {
        var spans = new ArrayList<Span>();
        if (!item.kicker().isBlank()) {
            spans.add(Span.of(item.kicker() + ": "));
        }
        spans.add(new Span(item.title(), Style.PLAIN.withLink(item.url())));
        if (!item.author().isBlank()) {
            spans.add(Span.of(", " + item.author()));
        }
        return Paragraph.of(Paragraph.Kind.BODY, spans.toArray(Span[]::new));
    }

    private static RichText linked(CuratedItem item) {
        return item.line().isBlank()
                ? item.line()
                : RichText.of(Paragraph.of(
                        Paragraph.Kind.BODY,
                        standfirst.render.CuratedLine.of(item, CuratedList.Form.AS_FILED)
                                .toArray(Span[]::new)));
    }
}
