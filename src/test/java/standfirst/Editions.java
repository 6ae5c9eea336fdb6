package standfirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import standfirst.model.*;

/** Editions as they never were but could be, for properties: every block, every style, any words. */
public final class Editions {
    private static final List<String> TARGETS = List.of(
            "https://example.com/a?b=1&c=2",
            "http://example.org/",
            "mailto:desk@example.com",
            "tel:+441632960000",
            "*|UNSUB|*",
            "{{ unsubscribe }}",
            "https://example.com/ä/“quoted”");

    private Editions() {}

    /** Whole editions of up to twelve blocks. */
    public static Arbitrary<Edition> any() {
        return Combinators.combine(details(), themes(), entries()).as(Editions::edition);
    }

    /** Rich text of any kind of paragraph. */
    public static Arbitrary<RichText> richText() {
        var paragraph = Combinators.combine(
                        Arbitraries.of(Paragraph.Kind.class),
                        Arbitraries.integers().between(0, Paragraph.DEEPEST),
                        spans())
                .as(Paragraph::new);
        return paragraph.list().ofMaxSize(4).map(RichText::new);
    }

    /** One block of any kind. */
    public static Arbitrary<Block> block() {
        return Arbitraries.lazyOf(
                Editions::masthead,
                Editions::leadStory,
                () -> Combinators.combine(line(), linkItem().list().ofMaxSize(3))
                        .as(LinkList::new),
                () -> Combinators.combine(line(), brief().list().ofMaxSize(3)).as(Briefs::new),
                Editions::curatedList,
                () -> Combinators.combine(line(), richText()).as(TextBlock::new),
                () -> figure().map(ImageBlock::new),
                () -> Combinators.combine(line(), link(), Arbitraries.of(Align.class))
                        .as(ButtonBlock::new),
                () -> Combinators.combine(line(), line()).as(QuoteBlock::new),
                Editions::sponsor,
                () -> Arbitraries.just(new Divider()),
                () -> line().map(Contents::new),
                () -> Combinators.combine(
                                line(),
                                Combinators.combine(line(), link())
                                        .as(SocialLink::new)
                                        .list()
                                        .ofMaxSize(3))
                        .as(SocialLinks::new),
                () -> Combinators.combine(line(), line(), line(), link(), line(), link())
                        .as(Footer::new),
                () -> line().map(text -> new RawHtml("<p>" + text + "</p>")));
    }

    /** A line of any script, now and then empty or odd. */
    public static Arbitrary<String> line() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "Ferry returns to Inish",
                        "“Quoted” – l’été",
                        "<b>&amp;</b>",
                        "مرحبا",
                        "新聞",
                        "🗞",
                        "a\u00a0b",
                        "line\nfeed",
                        "{{ tag }}"),
                Arbitraries.strings().withCharRange(' ', '\uffff').ofMaxLength(30));
    }

    private static Edition edition(Details details, Theme theme, List<Entry> drawn) {
        var entries = new ArrayList<Entry>();
        for (var entry : drawn) {
            entries.add(new Entry(new BlockId("b" + entries.size()), entry.region(), entry.block()));
        }
        return new Edition(details, theme, entries);
    }

    private static Arbitrary<List<Entry>> entries() {
        return Combinators.combine(Arbitraries.of(Region.class), block())
                .as((region, block) -> new Entry(new BlockId("b"), region, block))
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Details> details() {
        var date = Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        line(),
                        line(),
                        date,
                        Arbitraries.of("en-GB", "de", "ar", "zh-Hant-TW"),
                        Arbitraries.integers().between(0, 9999))
                .as(Details::new);
    }

    private static Arbitrary<Theme> themes() {
        return Combinators.combine(
                        Arbitraries.of(Theme.BUILT_IN), Arbitraries.integers().between(12, 24))
                .as((theme, size) -> {
                    var type = theme.type();
                    return theme.withType(new Type(
                            type.headlines(),
                            type.body(),
                            type.labels(),
                            size,
                            type.headlineSize(),
                            type.headlineWeight()));
                });
    }

    private static Arbitrary<List<Span>> spans() {
        var truth = Arbitraries.of(true, false);
        var style = Combinators.combine(truth, truth, truth, truth, link()).as(Style::new);
        return Combinators.combine(line(), style).as(Span::new).list().ofMaxSize(4);
    }

    private static Arbitrary<Optional<Link>> link() {
        return Arbitraries.of(TARGETS).map(Link::new).optional();
    }

    private static Arbitrary<Optional<Picture>> picture() {
        return Combinators.combine(
                        Arbitraries.of("https://example.com/a.jpg", "images/bridge.jpg"),
                        line(),
                        Arbitraries.integers().between(0, 1200))
                .as((source, alt, width) -> new Picture(source, alt, width, width / 2))
                .optional();
    }

    private static Arbitrary<Figure> figure() {
        return Combinators.combine(picture(), link(), line(), line()).as(Figure::new);
    }

    private static Arbitrary<Block> masthead() {
        return Combinators.combine(line(), line(), picture(), line(), line(), link())
                .as(Masthead::new);
    }

    private static Arbitrary<Block> leadStory() {
        var byline = Combinators.combine(line(), line(), link()).as(Byline::new);
        return Combinators.combine(
                        line(),
                        line(),
                        figure(),
                        richText(),
                        byline,
                        line().list().ofMaxSize(2),
                        line(),
                        link())
                .as((kicker, headline, figure, body, by, signOff, label, more) ->
                        new LeadStory(kicker, headline, kicker, figure, body, by, signOff, label, more));
    }

    private static Arbitrary<LinkItem> linkItem() {
        return Combinators.combine(line(), line(), line(), link()).as(LinkItem::new);
    }

    private static Arbitrary<Brief> brief() {
        return Combinators.combine(line(), richText(), link()).as(Brief::new);
    }

    private static Arbitrary<Block> curatedList() {
        var item = Combinators.combine(richText(), line(), line(), line(), link(), richText())
                .as(CuratedItem::new);
        return Combinators.combine(
                        line(),
                        line(),
                        item.list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CuratedList.Form.class))
                .as(CuratedList::new);
    }

    private static Arbitrary<Block> sponsor() {
        var day = Arbitraries.integers()
                .between(15_000, 25_000)
                .map(LocalDate::ofEpochDay)
                .optional();
        return Combinators.combine(line(), picture(), richText(), link(), day, day)
                .as(Sponsor::new);
    }
}
