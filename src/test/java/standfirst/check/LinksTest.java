package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static standfirst.check.BlockCase.fires;
import static standfirst.check.BlockCase.passes;
import static standfirst.check.Editions.link;
import static standfirst.check.Editions.linked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.model.Align;
import standfirst.model.ButtonBlock;
import standfirst.model.Byline;
import standfirst.model.Contract;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Figure;
import standfirst.model.Finding;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.PictureFacts;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Style;

/** Checks of links: missing, wrong, doubled, and what they say. */
class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "link.http http://tidewater.news/a",
                "link.http HTTP://TIDEWATER.NEWS",
                "link.http http://münchen.de/a",
                "link.local http://localhost:8080/a",
                "link.local https://192.168.0.12/draft",
                "link.local https://127.0.0.1",
                "link.local https://[::1]/a",
                "link.local https://cms.internal/story",
                "link.staging https://staging.tidewater.news/a",
                "link.staging https://www-preprod.tidewater.co.uk/a",
                "link.staging https://dev.tidewater.news",
                "link.malformed https://tidewater",
                "link.malformed https://",
                "link.malformed https://https://tidewater.news",
                "link.malformed https://tide..water.news",
                "link.malformed https://tidewater,news/a",
                "link.malformed https://tidewater.news:80a/",
                "link.malformed https://www.-tidewater.news",
                "link.malformed https://tidewater.news/a%20b,'c",
                "link.malformed mailto:desk",
                "link.malformed mailto:desk@tidewater",
                "link.malformed tel:call-me"
            })
    void finds(String code, String target) {
        // A comma and quote stand for a space, which this table splits at.
        assertEquals(
                List.of(code), Editions.codes(LinkCheck::run, Editions.of(linked("words", target.replace(",'", " ")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tidewater.news", "https://www.tidewater.co.uk/a?b=c&d=e#f", "https://dev.to/a",
                        "https://www.test.de/kelp", "https://münchen.de/straße", "https://xn--mnchen-3ya.de",
                "https://tidewater.news:8443/a", "https://8.8.8.8/", "https://developer.tidewater.news",
                        "https://stagecoach.co.uk", "https://tidewater.news/localhost/staging",
                        "https://a_b.tidewater.news/x|y",
                "https://tidewater.news./a", "https://qa.co.uk/", "mailto:desk@tidewater.news",
                        "mailto:desk@tidewater.news?subject=Hello there", "mailto:?subject=Read%20this",
                        "tel:+44-20-7946-0000",
                "*|UNSUB|*", "{{ unsubscribe_url }}", "https://172.32.0.1/", "https://user@tidewater.news/"
            })
    void passesSoundLinks(String target) {
        assertEquals(List.of(), Editions.codes(LinkCheck::run, Editions.of(linked("words", target))));
    }

    static final List<BlockCase> missing = List.of(
            fires("a title alone", "link.missing", new LinkList("", List.of(LinkItem.EMPTY.withTitle("Bridge")))),
            fires(
                    "a curated line alone",
                    "link.missing",
                    curated(CuratedItem.EMPTY.withLine(RichText.plain("Kelp. Al Oke in Shore.")))),
            fires(
                    "a social name alone",
                    "link.missing",
                    new SocialLinks("", List.of(new SocialLink("Mastodon", Optional.empty())))),
            fires("read more of nothing", "link.missing", LeadStory.EMPTY.withReadMoreLabel("The whole story")),
            passes("an item still empty", new LinkList("", List.of(LinkItem.EMPTY))),
            passes(
                    "a link in the line",
                    curated(CuratedItem.EMPTY.withLine(
                            linked("Kelp", "https://a.news/k").body()))),
            passes(
                    "a link in the comment",
                    curated(CuratedItem.EMPTY
                            .withLine(RichText.plain("Kelp"))
                            .withComment(linked("x", "https://a.news").body()))),
            passes("no read more", LeadStory.EMPTY.withHeadline("Harbour")));

    @ParameterizedTest
    @FieldSource
    void missing(BlockCase each) {
        assertEquals(each.codes(), Editions.codes(MissingLinkCheck::run, each.edition()));
    }

    private static final LeadStory STORY =
            LeadStory.EMPTY.withHeadline("Harbour").withReadMore(link("https://a.news/1"));

    static final List<BlockCase> duplicate = List.of(
            fires("two blocks", "link.duplicate", linked("one", "https://a.news/1"), linked("two", "https://a.news/1")),
            fires("two items", "link.duplicate", list("https://a.news/1", "https://a.news/1/")),
            fires(
                    "secure and not",
                    "link.duplicate",
                    linked("one", "http://a.news/1"),
                    linked("two", "https://A.news/1")),
            fires("story and item", "link.duplicate", STORY, list("https://a.news/1")),
            passes("picture and words of one story", STORY.withFigure(Figure.NONE.withLink(link("https://a.news/1")))),
            passes("another query", list("https://a.news/1?p=1", "https://a.news/1?p=2")),
            passes("the front page", linked("one", "https://a.news"), linked("two", "https://a.news/")),
            passes("one writer, two stories", by("https://a.news/ada"), by("https://a.news/ada")),
            passes("the same tag", linked("one", "*|ARCHIVE|*"), linked("two", "*|ARCHIVE|*")),
            passes("the same address", linked("one", "mailto:a@b.org"), linked("two", "mailto:a@b.org")));

    @ParameterizedTest
    @FieldSource
    void duplicate(BlockCase each) {
        assertEquals(each.codes(), Editions.codes(DuplicateLinkCheck::run, each.edition()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"click here", "Here", "READ MORE →", "here.", "this link", "Read  more…"})
    void findsWordsThatSayNothing(String words) {
        assertEquals(
                List.of("link.text"),
                Editions.codes(LinkTextCheck::run, Editions.of(linked(words, "https://a.news/1"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read more about tides", "Here and now", "the harbour", "Clicks", "More than kelp", ""})
    void passesWordsThatSaySomething(String words) {
        assertEquals(List.of(), Editions.codes(LinkTextCheck::run, Editions.of(linked(words, "https://a.news/1"))));
    }

    @Test
    void aButtonIsALinkToo() {
        assertEquals(
                List.of("link.text"),
                Editions.codes(
                        LinkTextCheck::run,
                        Editions.of(new ButtonBlock("Click here", link("https://a.news/1"), Align.LEFT))));
    }

    @Test
    void aLinkThatIsPartlyBoldIsOneLink() {
        var style = Style.linked(new Link("https://a.news/1"));
        var text = RichText.of(Paragraph.of(
                Paragraph.Kind.BODY,
                Span.of("Tides: "),
                new Span("more", style),
                new Span(" on kelp", style.withBold(true))));
        var links = Reading.of(Editions.of(new standfirst.model.TextBlock("", text)))
                .links();
        assertEquals(
                List.of("more on kelp"),
                links.stream().map(Reading.Target::text).toList());
    }

    static final List<BlockCase> pictures = List.of(
            fires("no description", "image.alt-missing", picture("https://a.news/1.png", " ")),
            fires("a file", "image.local", picture("images/quay.jpg", "The quay")),
            fires("of a kind mail does not show", "image.format", picture("https://a.news/1.webp?w=9", "The quay")),
            fires("not secure", "image.http", picture("http://a.news/1.png", "The quay")),
            fires("no host", "image.malformed", picture("https://quay.jpg:x/", "The quay")),
            fires("one’s own machine", "image.unreachable", picture("http://localhost/1.png", "The quay")),
            passes("all well", picture("https://a.news/1.png", "The quay")),
            passes("a merge tag", picture("*|IMAGE:quay|*", "The quay")),
            passes("decorative", decorative(Optional.empty())),
            fires(
                    "decorative, and the only words of a link",
                    "image.alt-missing",
                    decorative(link("https://a.news/a"))),
            passes("no picture", new standfirst.model.ImageBlock(Figure.NONE)),
            passes(
                    "a logo, described by the name",
                    new standfirst.model.Masthead(
                            "The Tidewater",
                            "",
                            Optional.of(new Picture("https://a.news/l.png", "", 0, 0)),
                            "",
                            "",
                            Optional.empty())));

    @ParameterizedTest
    @FieldSource
    void pictures(BlockCase each) {
        assertEquals(each.codes(), Editions.codes(ImageCheck::run, each.edition()));
    }

    /** What a picture's file tells, and the codes of what is found in a picture 600 pixels wide. */
    record FileCase(String name, String host, PictureFacts.File file, List<String> codes) {}

    static final List<FileCase> files = List.of(
            new FileCase("as it should be", "", new PictureFacts.File(200 * 1024, 1200, 800), List.of("image.local")),
            new FileCase("hosted", "https://p.news/", new PictureFacts.File(9, 1200, 800), List.of("image.upload")),
            new FileCase(
                    "heavy", "", new PictureFacts.File(200 * 1024 + 1, 1200, 8), List.of("image.local", "image.heavy")),
            new FileCase("coarse", "", new PictureFacts.File(9, 899, 8), List.of("image.local", "image.coarse")),
            new FileCase("just fine enough", "", new PictureFacts.File(9, 900, 8), List.of("image.local")),
            new FileCase("a drawing", "", new PictureFacts.File(9, 0, 0), List.of("image.local")));

    @ParameterizedTest
    @FieldSource
    void files(FileCase each) {
        var edition = Editions.of(
                new standfirst.model.ImageBlock(Figure.of(new Picture("images/quay.jpg", "The quay", 600, 400))));
        var facts = new PictureFacts(each.host(), Map.of("images/quay.jpg", each.file()));
        assertEquals(
                each.codes(),
                ImageCheck.run(Subject.of(edition, Editions.MAIL, Contract.NONE, facts)).stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void uploadsAreCountedOnceEachAndWhereThereIsSomethingToUpload() {
        var hosted = new PictureFacts("https://p.news/", Map.of());
        var edition = Editions.of(
                picture("images/a.jpg", "A"),
                picture("images/b.jpg", "B"),
                picture("images/a.jpg", "A"),
                picture("*|IMAGE|*", "C"));
        var found = ImageCheck.run(Subject.of(edition, Editions.MAIL, Contract.NONE, hosted));
        assertEquals(1, found.size());
        assertEquals(
                "2 pictures of this edition lie on your desk: readers see them once they are uploaded to https://p.news/.",
                found.getFirst().message());
        assertEquals(
                List.of(),
                ImageCheck.run(Subject.of(
                        Editions.of(picture("https://a.news/1.png", "A")), Editions.MAIL, Contract.NONE, hosted)));
    }

    private static standfirst.model.ImageBlock decorative(Optional<Link> link) {
        var wave = new Picture("https://a.news/wave.png", "", 0, 0).withDecorative(true);
        return new standfirst.model.ImageBlock(Figure.of(wave).withLink(link));
    }

    private static standfirst.model.ImageBlock picture(String source, String alt) {
        return new standfirst.model.ImageBlock(Figure.of(new Picture(source, alt, 0, 0)));
    }

    private static CuratedList curated(CuratedItem item) {
        return new CuratedList("", "", List.of(item), false, CuratedList.Form.AS_FILED);
    }

    private static LeadStory by(String link) {
        return LeadStory.EMPTY.withByline(Byline.of("Ada Marsh").withLink(link(link)));
    }

    private static LinkList list(String... targets) {
        return new LinkList(
                "",
                List.of(targets).stream()
                        .map(to -> LinkItem.EMPTY.withTitle(to).withUrl(link(to)))
                        .toList());
    }
}
