package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import standfirst.model.Align;
import standfirst.model.Block;
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
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Sponsor;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** Whatever stands in the fields of an edition, the mail stays one well-formed document in short lines of ASCII. */
class HostileTextTest {
    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "\" onload=\"alert(1)",
            "' style='x",
            "-->",
            "<!--",
            "<![endif]-->",
            "<!--[if mso]>",
            "</title></style></head>",
            "</td></tr></table>",
            "]]>",
            "&lt;b&gt;&#60;",
            "&",
            "*|FNAME|*",
            "{{ name }}",
            "{% unsubscribe %}",
            "{}",
            "%%x%%",
            "\u0000\u0007\u0080\u009f\ufffe",
            "\ud800",
            "\u202eevil",
            "\u00a0",
            "a\r\nb\tc",
            "日本語の文章".repeat(60),
            "W".repeat(1500),
            "words and more words ".repeat(80),
            "مرحبا",
            "😀👩‍👩‍👧");

    @Property(tries = 300)
    void theDocumentStaysWhole(@ForAll("editions") Edition edition) {
        var html = Renderer.render(edition).html();
        assertTrue(html.chars().allMatch(c -> (c >= 0x20 && c < 0x7f) || c == '\n'), "not plain ASCII");
        html.lines().forEach(line -> assertTrue(line.length() <= 998, () -> line.length() + " octets: " + line));
        assertEquals(List.of(), TagStack.faults(html));
        var page = Jsoup.parse(html);
        assertEquals(0, page.select("script,iframe,object,form,base,link,svg").size());
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertTrue(!attribute.getKey().startsWith("on"), attribute.getKey())));
        assertEquals(1, page.select("title").size());
        assertEquals(1, page.select("body").size());
        assertEquals(1, page.select("style").size());
        assertTrue(page.select("h1").size() <= 1);
        assertEquals(List.of(), emptyTags(page));
        assertEquals(List.of(), skippedLevels(page));
    }

    @Property(tries = 200)
    void everyWordArrives(@ForAll("hostile") String words) {
        var edition = edition(List.of(new TextBlock(words, RichText.plain(words))));
        var page = Jsoup.parse(Renderer.render(edition).html());
        assertTrue(
                bare(page.body().text()).contains(bare(words)),
                () -> page.body().text());
    }

    @Property(tries = 200)
    void plainTextStaysNarrow(@ForAll("editions") Edition edition) {
        Renderer.render(edition)
                .text()
                .lines()
                .filter(line ->
                        !line.contains("://") && !line.contains("|") && !line.contains("@") && !line.contains("{"))
                .filter(line -> Arrays.stream(line.split(" ", -1)).allMatch(word -> Columns.of(word) < 60))
                .forEach(line -> assertTrue(Columns.of(line.strip()) <= PlainText.COLUMNS, line));
    }

    @Property(tries = 100)
    void foreignMarkupLosesItsTagsInPlainText(@ForAll("hostile") String words) {
        var text = RawText.of(
                "<p>Kept</p><!-- " + words.replace("-->", "") + " --><p>Also <a href='https://x.example/'>kept</a>");
        assertEquals("Kept\n\nAlso kept (https://x.example/)", text.strip().replaceAll("\n+", "\n\n"));
    }

    /** What a reader can see of the words: no controls, no white space, comments joined. */
    private static String bare(String words) {
        return words.codePoints()
                .filter(c -> c > 0x9f ? Character.isValidCodePoint(c) && !isLost(c) : c > 0x20 && c < 0x7f)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLost(int c) {
        return (c & 0xfffe) == 0xfffe
                || (c >= 0xd800 && c <= 0xdfff)
                || c == 0xfffd
                || (c >= 0xfdd0 && c <= 0xfdef)
                || c == 0x200b
                || c == 0xad
                || c == 0x200c
                || c == 0x200d;
    }

    private static List<String> emptyTags(Document page) {
        return page.body().select("p,h1,h2,h3,a,b,i,u,s,li,ul,ol,span").stream()
                .filter(element ->
                        element.childrenSize() == 0 && element.wholeText().isEmpty())
                .map(element -> element.outerHtml())
                .toList();
    }

    private static List<String> skippedLevels(Document page) {
        var skipped = new ArrayList<String>();
        int before = 0;
        for (var heading : page.select("h1,h2,h3,h4,h5,h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                skipped.add(heading.outerHtml());
            }
            before = level;
        }
        return skipped;
    }

    @Provide
    Arbitrary<String> hostile() {
        var piece = Arbitraries.oneOf(
                Arbitraries.of(ATTACKS),
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.of("", " ", "plain words", "\n", "“quoted”"));
        return piece.list().ofMaxSize(4).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Edition> editions() {
        var entries = Combinators.combine(blocks(), Arbitraries.of(Region.class))
                .as((block, region) -> Entry.of(region, block));
        return Combinators.combine(
                        entries.list().ofMaxSize(7),
                        hostile(),
                        hostile(),
                        Arbitraries.of(Theme.BUILT_IN),
                        Arbitraries.of("en-GB", "ar", "ja"))
                .as((list, subject, preheader, theme, language) -> new Edition(
                        new Details(subject, preheader, LocalDate.of(2026, 3, 5), language, 0), theme, list));
    }

    private Arbitrary<Block> blocks() {
        var text = hostile();
        var link = links().optional();
        Arbitrary<Figure> figure =
                Combinators.combine(pictures().optional(), link, text, text).as(Figure::new);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(text, text, pictures().optional(), text, text, link)
                        .as(Masthead::new),
                Combinators.combine(text, text, text, figure, rich(), text, text, link)
                        .as((kicker, headline, standfirst, picture, body, name, more, to) -> new LeadStory(
                                kicker,
                                headline,
                                standfirst,
                                picture,
                                body,
                                new Byline(name, more, to),
                                List.of(name, more),
                                more,
                                to)),
                Combinators.combine(text, text, text, text, link)
                        .as((heading, kicker, title, author, to) ->
                                new LinkList(heading, List.of(new LinkItem(kicker, title, author, to)))),
                Combinators.combine(text, text, rich(), link)
                        .as((heading, leadIn, body, to) -> new Briefs(heading, List.of(new Brief(leadIn, body, to)))),
                Combinators.combine(
                                text,
                                text,
                                rich(),
                                text,
                                link,
                                Arbitraries.of(true, false),
                                Arbitraries.of(CuratedList.Form.class))
                        .as((heading, author, line, title, to, numbered, form) -> new CuratedList(
                                heading,
                                author,
                                List.of(new CuratedItem(line, title, author, heading, to, line)),
                                numbered,
                                form)),
                Combinators.combine(text, rich()).as(TextBlock::new),
                figure.map(ImageBlock::new),
                Combinators.combine(text, link, Arbitraries.of(Align.class)).as(ButtonBlock::new),
                Combinators.combine(text, text).as(QuoteBlock::new),
                Combinators.combine(text, pictures().optional(), rich(), link)
                        .as((label, image, body, to) ->
                                new Sponsor(label, image, body, to, Optional.empty(), Optional.empty())),
                Arbitraries.just(new Divider()),
                text.map(Contents::new),
                Combinators.combine(text, text, link)
                        .as((heading, label, to) -> new SocialLinks(heading, List.of(new SocialLink(label, to)))),
                Combinators.combine(text, text, text, link)
                        .as((address, reason, label, to) -> new Footer(address, reason, label, to, label, to))));
    }

    private Arbitrary<RichText> rich() {
        var style = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false), links().optional())
                .as((bold, italic, link) -> new Style(bold, italic, bold, italic, link));
        var span = Combinators.combine(hostile(), style).as(Span::new);
        var paragraph = Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 5),
                        span.list().ofMaxSize(3))
                .as(Paragraph::new);
        return paragraph.list().ofMaxSize(4).map(RichText::new);
    }

    /** Addresses up to 500 characters: a longer one than a line holds cannot be broken. */
    private Arbitrary<Link> links() {
        var tail = hostile()
                .map(words -> words.replaceAll("[\\x00-\\x1f\\x7f-\\x9f]", "")
                        .codePoints()
                        .limit(40)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return Combinators.combine(
                        Arbitraries.of(
                                "https://example.com/?q=",
                                "mailto:a@example.com?subject=",
                                "*|UNSUB|*?a=",
                                "{{ unsubscribe }}/"),
                        tail)
                .as((head, rest) -> new Link(head + rest));
    }

    private Arbitrary<Picture> pictures() {
        return Combinators.combine(hostile(), Arbitraries.integers().between(0, 3000))
                .as((alt, width) -> new Picture("https://images.example.com/a\"><script>.png", alt, width, width));
    }

    private static Edition edition(List<Block> blocks) {
        return new Edition(
                Details.on(LocalDate.of(2026, 3, 5)),
                Theme.BROADSHEET,
                blocks.stream().map(block -> Entry.of(Region.FULL, block)).toList());
    }
}
