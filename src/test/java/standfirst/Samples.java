package standfirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import standfirst.model.CuratedList.Form;
import standfirst.model.Details;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Paragraph;
import standfirst.model.Paragraph.Kind;
import standfirst.model.Picture;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Sponsor;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** An invented town's invented newsletter: one block of each kind, and whole editions made of them. */
public final class Samples {
    public static final Masthead MASTHEAD = new Masthead(
            "The Saltmere Gazette",
            "What happened in the harbour, before the kettle boils",
            Optional.empty(),
            "",
            "Read this on the web",
            link("https://gazette.example.com/2026/03/05/"));

    public static final LeadStory LEAD = new LeadStory(
            "Harbour",
            "The lifeboat shed that nobody wanted is to be a library",
            "After nine years of argument the council has voted, by one hand, to fill it with books.",
            new Figure(
                    Optional.of(new Picture(
                            "https://images.example.com/gazette/boat-shed-1120.jpg",
                            "The old lifeboat shed at low tide, its doors open and its slipway green",
                            560,
                            280)),
                    link("https://gazette.example.com/lifeboat-library/"),
                    "The shed on Tuesday evening",
                    "Ines Calloway"),
            RichText.of(
                    Paragraph.of(
                            Kind.BODY,
                            Span.of("It took Councillor Bram Oduya eleven minutes to read out the objections, and the "
                                    + "clerk “slightly less than a second” to count the hands. The shed on Fish Quay, "
                                    + "empty since the new boat came, will "),
                            linked("open as a library", "https://gazette.example.com/minutes/?item=7&page=2"),
                            Span.of(" in September.")),
                    Paragraph.body("The sum is modest: £214,000, most of it from a legacy nobody on the council had "
                            + "heard of until January. The roof takes half. What is left buys shelves, heating and four "
                            + "thousand books – “and one very long ladder”, as the architect put it."),
                    Paragraph.of(Kind.SUBHEADING, Span.of("What the objectors say")),
                    Paragraph.of(
                            Kind.BODY,
                            Span.of("The sailing club had hoped for a workshop. Its commodore calls the vote "),
                            new Span("a triumph of paper over varnish", Style.ITALIC),
                            Span.of(", and says the club will not appeal."))),
            new Byline("Marit Sonnenfeld", "harbour correspondent", link("https://gazette.example.com/marit/")),
            List.of("Marit Sonnenfeld", "Harbour correspondent"),
            "The whole story, with the plans",
            link("https://gazette.example.com/lifeboat-library/"));

    public static final LinkList LINKS = new LinkList(
            "In the Gazette today",
            List.of(
                    new LinkItem(
                            "",
                            "Why the two o’clock ferry leaves at ten past",
                            "Teodor Lindqvist",
                            link("https://gazette.example.com/ferry/")),
                    new LinkItem(
                            "Opinion",
                            "Let the gulls have the chips",
                            "Philippa Okonjo",
                            link("https://gazette.example.com/gulls/")),
                    new LinkItem(
                            "",
                            "A tide table for people who hate tables",
                            "",
                            link("https://gazette.example.com/tides/"))));

    public static final Briefs BRIEFS = new Briefs(
            "Also know",
            List.of(
                    new Brief(
                            "Bridge shut for a week",
                            RichText.paragraphs("The swing bridge stays open, that is to say closed, from Monday. "
                                    + "Engineers have found a crack “the width of a biscuit” in the north bearing."),
                            Optional.empty()),
                    new Brief(
                            "Who took the bell?",
                            RichText.paragraphs("The brass bell of the harbour office is missing for the third time. "
                                    + "The harbour master asks for its return, and for better ideas."),
                            link("https://gazette.example.com/bell/")),
                    new Brief(
                            "Herring at £4",
                            RichText.paragraphs(
                                    "A kilo cost less than a coffee on Wednesday, the lowest price since 2011."),
                            Optional.empty())));

    public static final CuratedList CURATED = new CuratedList(
            "Four things to read",
            "Chosen by the night desk – Anouk Vermeer",
            List.of(
                    curated(
                            "The island that voted to move its clocks. Rhea Castellan in The Northern Review.",
                            "The island that voted to move its clocks",
                            "Rhea Castellan",
                            "The Northern Review"),
                    curated(
                            "How to be bored well, writes Olu Farrant in Slow Quarterly.",
                            "How to be bored well",
                            "Olu Farrant",
                            "Slow Quarterly"),
                    curated(
                            "Jonas Halloran in The Lantern on what lighthouse keepers dream of.",
                            "",
                            "Jonas Halloran",
                            "The Lantern"),
                    curated(
                                    "Can a town be too quiet? – Signe Moreau, Square Mile",
                                    "Can a town be too quiet?",
                                    "Signe Moreau",
                                    "Square Mile")
                            .withComment(RichText.paragraphs("Yes, it turns out, but only on Sundays."))),
            true,
            Form.AS_FILED);

    public static final TextBlock TEXT = new TextBlock(
            "From the editor",
            RichText.of(
                    Paragraph.of(
                            Kind.BODY,
                            Span.of("We print corrections "),
                            new Span("gladly", Style.BOLD),
                            Span.of(". Three this week:")),
                    item(Kind.NUMBERED, 0, "The mayor’s dog is called Admiral, not Captain."),
                    item(Kind.NUMBERED, 0, "Two fires were one fire:"),
                    item(Kind.BULLET, 1, "the bakery’s;"),
                    item(Kind.BULLET, 1, "seen from the other side."),
                    item(Kind.NUMBERED, 0, "The moon was full on Friday."),
                    Paragraph.of(Kind.SUBHEADING, Span.of("And a request")),
                    Paragraph.of(
                            Kind.BODY,
                            Span.of("Write to "),
                            linked("the desk", "https://gazette.example.com/letters/"),
                            Span.of(" before five.\nWe read everything.")),
                    Paragraph.of(Kind.QUOTE, Span.of("A newspaper is a harbour: everything comes in sideways."))));

    public static final ImageBlock IMAGE = new ImageBlock(new Figure(
            Optional.of(new Picture(
                    "https://images.example.com/gazette/bell.jpg", "An empty bracket where a bell has hung", 320, 240)),
            Optional.empty(),
            "Where it was",
            "Harbour office"));

    public static final ButtonBlock BUTTON = new ButtonBlock(
            "Come to the reading on Friday", link("https://gazette.example.com/reading/"), Align.CENTRE);

    public static final QuoteBlock QUOTE = new QuoteBlock(
            "I have been a fisherman for forty years and a reader for four weeks, and the second is wetter.",
            "Colm Ashdown, at the public meeting");

    public static final Sponsor SPONSOR = new Sponsor(
            "Advertisement",
            Optional.of(new Picture(
                    "https://images.example.com/ads/chandlery.png",
                    "Merriweather & Daughters, ship’s chandlers",
                    0,
                    0)),
            RichText.paragraphs("Rope by the yard, advice by the hour. Ten per cent off for readers until Sunday."),
            link("https://chandlery.example.com/gazette"),
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.of(LocalDate.of(2026, 3, 8)));

    public static final Contents CONTENTS = new Contents("In this edition");

    public static final SocialLinks SOCIAL = new SocialLinks(
            "Elsewhere",
            List.of(
                    new SocialLink("Mastodon", link("https://social.example.com/@gazette")),
                    new SocialLink("Podcast", link("https://radio.example.com/gazette"))));

    public static final Footer FOOTER = new Footer(
            "The Saltmere Gazette, 3 Fish Quay, Saltmere SM1 2QX",
            "You receive this because you signed up at the harbour office or on our site.",
            "Unsubscribe",
            link("*|UNSUB|*"),
            "Change what you receive",
            link("https://gazette.example.com/preferences/"));

    public static final RawHtml RAW = new RawHtml(
            "<p>Tide today: <b>06:12</b> and <b>18:40</b> – <a href=\"https://tides.example.com/\">all tides</a>, <a href=\"mailto:tides@example.com\">ask us</a></p>");

    /** One block of each kind that {@link Block} permits. */
    public static final List<Block> ONE_OF_EACH = List.of(
            MASTHEAD,
            LEAD,
            LINKS,
            BRIEFS,
            CURATED,
            TEXT,
            IMAGE,
            BUTTON,
            QUOTE,
            SPONSOR,
            new Divider(),
            CONTENTS,
            SOCIAL,
            FOOTER,
            RAW);

    public static final Details DETAILS = new Details(
            "The lifeboat shed that nobody wanted is to be a library",
            "Nine years of argument end by one hand. Also: the bell is gone again, and herring is cheaper than coffee.",
            LocalDate.of(2026, 3, 5),
            "en-GB",
            412);

    /** A whole day's edition: a lead across the page, then main column and sidebar. */
    public static final Edition GAZETTE = edition(
            Theme.BROADSHEET,
            DETAILS,
            full(MASTHEAD),
            full(LEAD),
            main(BRIEFS),
            main(CURATED),
            main(TEXT),
            sidebar(LINKS),
            sidebar(SPONSOR),
            full(QUOTE),
            full(BUTTON),
            full(SOCIAL),
            full(FOOTER));

    /** Every kind of block in one edition, with a second story and the lead in the main column. */
    public static final Edition EVERYTHING = edition(
            Theme.DAILY,
            DETAILS,
            full(MASTHEAD),
            full(CONTENTS),
            main(LEAD),
            sidebar(LINKS),
            sidebar(SPONSOR),
            sidebar(QUOTE),
            full(LEAD.withKicker("Schools")
                    .withHeadline("A headmaster, two donkeys and a form that cannot be filled in")
                    .withFigure(Figure.NONE)),
            main(BRIEFS),
            main(IMAGE),
            sidebar(BUTTON),
            full(CURATED.withForm(Form.HOUSE).withNumbered(false)),
            full(TEXT),
            full(new Divider()),
            full(RAW),
            full(SOCIAL),
            full(FOOTER));

    /** A page that runs from right to left. */
    public static final Edition HEBREW = edition(
            Theme.BROADSHEET,
            new Details("ספרייה בסירת ההצלה", "המועצה הצביעה ברוב של קול אחד.", LocalDate.of(2026, 3, 5), "he", 0),
            full(MASTHEAD.withName("עיתון הנמל").withTagline("").withBrowserLabel("קריאה ברשת")),
            full(LeadStory.EMPTY
                    .withHeadline("ספרייה בסירת ההצלה")
                    .withStandfirst("המועצה הצביעה ברוב של קול אחד.")
                    .withBody(RichText.of(
                            Paragraph.body("המחסן הישן שעל הרציף ייפתח בספטמבר כספרייה."),
                            item(Kind.BULLET, 0, "גג חדש"),
                            item(Kind.BULLET, 0, "ארבעת אלפים ספרים")))),
            main(new QuoteBlock("הדגים ממילא אינם קוראים.", "דייג ותיק")),
            sidebar(new LinkList(
                    "עוד היום",
                    List.of(new LinkItem("", "המעבורת מאחרת", "תמר לוי", link("https://gazette.example.com/he"))))),
            full(new ButtonBlock("לאתר", link("https://gazette.example.com/he"), Align.LEFT)),
            full(new Footer("רציף הדגים 3", "", "ביטול הרשמה", link("*|UNSUB|*"), "", Optional.empty())));

    /** A page in English with blocks in Arabic and Hebrew, in both columns. */
    public static final Edition MIXED = edition(
            Theme.BROADSHEET,
            DETAILS,
            full(MASTHEAD),
            main(LEAD.withFigure(Figure.NONE)),
            main(new TextBlock(
                    "من مكتبنا العربي",
                    RichText.of(
                            Paragraph.body(
                                    "افتتحت المكتبة الجديدة في المرفأ القديم صباح اليوم، بعد تسع سنوات من الجدل."),
                            item(Kind.NUMBERED, 0, "سقف جديد"),
                            item(Kind.NUMBERED, 0, "أربعة آلاف كتاب")))),
            sidebar(new QuoteBlock("הדגים ממילא אינם קוראים.", "דייג ותיק")),
            sidebar(LINKS),
            full(FOOTER));

    private Samples() {}

    /** An edition with one block on it, across the page. */
    public static Edition of(Theme theme, Block block) {
        return edition(theme, DETAILS, full(block));
    }

    private static Edition edition(Theme theme, Details details, Entry... entries) {
        var named = new ArrayList<Entry>();
        for (var entry : entries) {
            named.add(new Entry(new BlockId("block" + (named.size() + 1)), entry.region(), entry.block()));
        }
        return new Edition(details, theme, named);
    }

    private static Entry full(Block block) {
        return Entry.of(Region.FULL, block);
    }

    private static Entry main(Block block) {
        return Entry.of(Region.MAIN, block);
    }

    private static Entry sidebar(Block block) {
        return Entry.of(Region.SIDEBAR, block);
    }

    private static Optional<Link> link(String target) {
        return Optional.of(new Link(target));
    }

    private static Span linked(String words, String target) {
        return new Span(words, Style.linked(new Link(target)));
    }

    private static Paragraph item(Kind kind, int level, String words) {
        return new Paragraph(kind, level, List.of(Span.of(words)));
    }

    private static CuratedItem curated(String line, String title, String author, String publication) {
        var address = "https://reading.example.com/"
                + publication.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new CuratedItem(RichText.paragraphs(line), title, author, publication, link(address), RichText.EMPTY);
    }
}
