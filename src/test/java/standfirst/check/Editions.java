package standfirst.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import standfirst.model.Align;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Byline;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Details;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.Finding;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Sponsor;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** A correct edition with a block of each kind, and ways to spoil it. */
final class Editions {
    static final Rendered MAIL = new Rendered(
            "<!doctype html>\n<html lang=\"en-GB\"><body><h1>Harbour reopens</h1>\n<h2>Also today</h2></body></html>",
            "");
    /** A Thursday. */
    static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    static final Edition CORRECT = new Edition(
            Details.on(DAY)
                    .withSubject("Harbour reopens after the storm")
                    .withPreheader("Ferries run again from noon, and fares stay where they were."),
            Theme.BROADSHEET,
            entries());

    private Editions() {}

    /** The codes of what a check finds, in its order. */
    static List<String> codes(Function<Subject, List<Finding>> check, Edition edition) {
        return codes(check, edition, MAIL);
    }

    static List<String> codes(Function<Subject, List<Finding>> check, Edition edition, Rendered mail) {
        return check.apply(Subject.of(edition, mail)).stream()
                .map(Finding::code)
                .toList();
    }

    /** An edition of these blocks alone. */
    static Edition of(Block... blocks) {
        var entries = new ArrayList<Entry>();
        for (var block : blocks) {
            entries.add(new Entry(new BlockId("b" + entries.size()), Region.MAIN, block));
        }
        return CORRECT.withEntries(entries);
    }

    static Edition details(UnaryOperator<Details> change) {
        return CORRECT.withDetails(change.apply(CORRECT.details()));
    }

    static TextBlock text(String words) {
        return new TextBlock("", RichText.plain(words));
    }

    static TextBlock linked(String words, String target) {
        return new TextBlock(
                "", RichText.of(Paragraph.of(Paragraph.Kind.BODY, new Span(words, Style.linked(new Link(target))))));
    }

    static Optional<Link> link(String target) {
        return Optional.of(new Link(target));
    }

    static LinkItem item(String title) {
        return new LinkItem("", title, "", link("https://tidewater.news/" + title.replace(' ', '-')));
    }

    static CuratedItem curated(String line) {
        return CuratedItem.EMPTY
                .withLine(RichText.plain(line))
                .withUrl(link("https://elsewhere.news/" + line.hashCode()));
    }

    private static List<Entry> entries() {
        var blocks = List.of(
                new Masthead(
                        "The Tidewater",
                        "News of the coast",
                        Optional.empty(),
                        "Thursday 15 October 2026",
                        "View in browser",
                        link("*|ARCHIVE|*")),
                new Contents("In this edition"),
                new LeadStory(
                        "Ports",
                        "Harbour reopens",
                        "The first ferry left at noon.",
                        Figure.of(
                                new Picture("https://images.tidewater.news/quay.jpg", "A ferry at the quay", 560, 320)),
                        RichText.paragraphs(
                                "The harbour reopened on Thursday.",
                                "“We are back,” the harbour master’s office said."),
                        Byline.of("Ada Marsh"),
                        List.of("Ada Marsh", "Ports correspondent"),
                        "The storm hour by hour",
                        link("https://tidewater.news/storm")),
                new LinkList("Also today", List.of(item("Bridge closed"), item("School opens"))),
                new Briefs(
                        "Also know",
                        List.of(new Brief(
                                "Bus fares", RichText.plain("Fares stay where they are."), Optional.empty()))),
                new CuratedList(
                        "Two things",
                        "Curated by Bo Lund",
                        List.of(curated("Tides. Jo Ray in The Buoy."), curated("Kelp. Al Oke in Shore.")),
                        true,
                        CuratedList.Form.AS_FILED),
                new TextBlock("From the desk", RichText.plain("Thank you for reading.")),
                new ImageBlock(Figure.of(
                        new Picture("https://images.tidewater.news/chart.png", "Wind speeds since Monday", 560, 300))),
                new ButtonBlock("Join the walk", link("https://tidewater.news/walk"), Align.CENTRE),
                new QuoteBlock("The sea gives notice.", "A fisher"),
                new Sponsor(
                        "Advertisement",
                        Optional.empty(),
                        RichText.plain("Ropes by Hale & Sons."),
                        link("https://hale.shop/ropes"),
                        Optional.of(DAY),
                        Optional.of(DAY)),
                new Divider(),
                new RawHtml("<p>Tide tables are <a href=\"https://tidewater.news/tides\">on our site</a>.</p>"),
                new SocialLinks(
                        "Follow", List.of(new SocialLink("Mastodon", link("https://social.tidewater.news/@desk")))),
                new Footer(
                        "1 Quay Street, Port Tide",
                        "You subscribed.",
                        "Unsubscribe",
                        link("https://tidewater.news/leave"),
                        "",
                        Optional.empty()));
        var entries = new ArrayList<Entry>();
        for (var block : blocks) {
            entries.add(new Entry(new BlockId(block.getClass().getSimpleName()), Region.FULL, block));
        }
        return entries;
    }
}
