package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Samples;
import standfirst.clean.Clean;
import standfirst.model.Edition;
import standfirst.model.Logo;
import standfirst.model.Picture;
import standfirst.model.Theme;

/** What every mail must have, as the table in this package's {@code package-info} lists it: a test each, over all kinds of blocks in all themes. */
class EmailMustsTest {
    private static final Pattern DIMENSION = Pattern.compile("(?:^|;)(?:max-)?width:(\\d+)px");

    static Stream<Edition> pages() {
        var logo = new Logo(
                new Picture("https://images.example.com/light.png", "The Gazette", 281, 80),
                Optional.of(new Picture("https://images.example.com/dark.png", "The Gazette", 281, 80)));
        return Theme.BUILT_IN.stream()
                .flatMap(theme -> Stream.of(
                        Samples.EVERYTHING.withTheme(theme),
                        Samples.HEBREW.withTheme(theme),
                        Samples.MIXED.withTheme(theme),
                        Samples.GAZETTE.withTheme(theme.withLogo(Optional.of(logo)))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must1WordPadsCellsAloneAndKnowsItsLineHeights(Edition edition) {
        var html = html(edition);
        var word = Jsoup.parse(TagStack.word(html));
        for (var element : word.body().getAllElements()) {
            var style = element.attr("style");
            boolean padded = Pattern.compile("(?:^|;)padding(?:-[a-z]+)?:[^;]*[1-9]")
                    .matcher(style)
                    .find();
            assertTrue(!padded || element.normalName().equals("td"), () -> "padding on " + element.outerHtml());
        }
        assertTrue(html.contains("<style>td,p,h1,h2,h3,li,a{mso-line-height-rule:exactly}</style><![endif]-->"));
        for (var hidden : word.body().select("[style*=display:none]")) {
            assertTrue(hidden.attr("style").contains("mso-hide:all"), hidden.outerHtml());
        }
        var shapes = word.body().getElementsByTag("v:roundrect");
        assertEquals(edition.equals(Samples.MIXED.withTheme(edition.theme())) ? 0 : 1, shapes.size());
        shapes.forEach(shape -> assertTrue(shape.attr("href").startsWith("https://gazette.example.com/")));
        assertEquals(0, word.select("a.o").size(), "a button once");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must2WidthsAreEvenAndStandAsAttributesAndAsCss(Edition edition) {
        var html = html(edition);
        assertTrue(html.contains("<o:PixelsPerInch>96</o:PixelsPerInch>"));
        for (var element : Jsoup.parse(TagStack.word(html)).body().select("[width]")) {
            var width = element.attr("width");
            assertTrue(width.equals("100%") || Integer.parseInt(width) % 2 == 0, () -> element.outerHtml());
            assertTrue(
                    Pattern.compile("(?:^|;)(?:max-)?width:" + width + "(?:px)?(?:;|$)")
                            .matcher(element.attr("style"))
                            .find(),
                    () -> "an attribute alone: " + element.attributes());
        }
        for (var element : Jsoup.parse(html).body().select("[style]")) {
            DIMENSION
                    .matcher(element.attr("style"))
                    .results()
                    .forEach(width -> assertEquals(0, Integer.parseInt(width.group(1)) % 2, element.attr("style")));
        }
        for (var image : Jsoup.parse(html).select("img")) {
            assertTrue(image.attr("width").matches("\\d+"), image.outerHtml());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must3ColumnsStandBesideEachOtherWithoutMediaQueriesAndForWordAsCells(Edition edition) {
        var html = html(edition);
        for (var column : Jsoup.parse(html).select("div.c")) {
            assertTrue(column.attr("style").startsWith("display:inline-block;width:100%;max-width:"));
            assertTrue(column.parent().attr("style").endsWith("font-size:0"));
            var cell =
                    Jsoup.parse(TagStack.word(html)).select("div.c").parents().select("td[valign=top]");
            assertTrue(cell.size() >= 2, "cells for Word");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must4GmailKeepsTheStyleBlockAndThePageStandsWithoutIt(Edition edition) {
        var page = Jsoup.parse(html(edition));
        assertEquals(1, page.select("style").size());
        assertEquals(1, page.select("head > style").size());
        var css = page.select("style").first().data();
        assertTrue(css.length() < 8_192);
        assertFalse(css.contains("@import") || css.contains("url("));
        assertFalse(
                Pattern.compile("@[^{}]*\\{[^}]*\\{[^}]*\\}[^}]*@").matcher(css).find(), "an at-rule within another");
        assertEquals(0, page.select("[style~=background:]").size(), "a shorthand may hold an address");
        standsWithoutStyles(page);
    }

    /** Also what is left where styles are taken off: one h1, no level skipped, every size and colour still inline. */
    private static void standsWithoutStyles(Document page) {
        page.select("style").remove();
        var levels = page.select("h1,h2,h3,h4,h5,h6").stream()
                .map(heading -> heading.normalName().charAt(1) - '0')
                .toList();
        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        for (int i = 0; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= (i == 0 ? 1 : levels.get(i - 1) + 1), levels.toString());
        }
        for (var link : page.select("a")) {
            boolean picture = link.selectFirst("img") != null;
            assertTrue(picture || link.attr("style").contains("color:#") || isForeign(link), link.outerHtml());
        }
        for (var element : page.body().getAllElements()) {
            if (!element.ownText().isBlank() && element.closest("[aria-hidden]") == null) {
                assertTrue(inherits(element, "color:#"), () -> "no colour: " + element.outerHtml());
                assertTrue(inherits(element, "font:"), () -> "no font: " + element.outerHtml());
            }
        }
        for (var image : page.select("img")) {
            assertTrue(image.hasAttr("alt"), image.outerHtml());
            assertTrue(inherits(image, "font:"), "alt text is set like words");
        }
    }

    private static boolean isForeign(Element link) {
        return link.attr("href").contains("tides");
    }

    private static boolean inherits(Element element, String declaration) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(each -> Pattern.compile("(?:^|;)" + declaration)
                        .matcher(each.attr("style"))
                        .find());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must5EveryColourHasADarkOneInEachOfItsWays(Edition edition) {
        var page = Jsoup.parse(html(edition));
        assertEquals("light dark", page.select("meta[name=color-scheme]").attr("content"));
        assertEquals(
                "light dark", page.select("meta[name=supported-color-schemes]").attr("content"));
        var css = page.select("style").first().data();
        var outlook = css.substring(css.indexOf("[data-ogsb]"));
        var media = css.substring(css.indexOf("(prefers-color-scheme:dark)"), css.indexOf("[data-ogsb]"));
        for (var element : page.body().select("[class]")) {
            for (var name : element.classNames()) {
                if (name.equals("c")) {
                    continue;
                }
                assertTrue(media.contains("." + name + "{"), "." + name + " for prefers-color-scheme");
                boolean logo = name.equals("l") || name.equals("d");
                assertTrue(outlook.contains("] ." + name + "{") || logo, "." + name + " for Outlook.com");
            }
        }
        for (var element : page.body().select("[style*=color:#]")) {
            assertTrue(
                    !element.className().isEmpty() || element.normalName().equals("a") || isForeignMarkup(element),
                    () -> "stays light in the dark: " + element.attributes());
        }
        assertEquals(page.select("img.l").size(), page.select("img.d").size());
    }

    private static boolean isForeignMarkup(Element element) {
        return element.normalName().equals("font");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must6LinesAreShortAndBreakInNoTag(Edition edition) {
        html(edition).lines().forEach(line -> assertTrue(line.length() <= 998, line));
        assertEquals(List.of(), TagStack.faults(html(edition)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must7ThePreheaderIsHiddenAndFollowedByNothing(Edition edition) {
        var hidden = Jsoup.parse(html(edition))
                .body()
                .select("div[aria-hidden=true]")
                .first();
        assertEquals(
                "display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px",
                hidden.attr("style"));
        assertEquals(hidden.parent().child(0), hidden, "the first words of the mail");
        assertTrue(hidden.html().contains("\u034f\u200c&nbsp;\u034f\u200c&nbsp;"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must8YahooMeetsNoHeightAndNoRemAndAWidthQueryFirst(Edition edition) {
        var html = html(edition);
        for (var element : Jsoup.parse(html).body().select("[style]")) {
            assertFalse(
                    Pattern.compile("(?:^|;)height:(?!auto)")
                            .matcher(element.attr("style"))
                            .find(),
                    element.attr("style"));
            assertFalse(element.attr("style").contains("rem"), element.attr("style"));
        }
        var rules = Pattern.compile("@media [^{]*")
                .matcher(html)
                .results()
                .map(rule -> rule.group())
                .toList();
        assertEquals(2, rules.size());
        assertTrue(rules.getFirst().matches("@media \\(max-width:\\d+px\\)"));
        assertEquals("@media (prefers-color-scheme:dark)", rules.getLast());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must9TheHeadSaysWhatMailProgramsAskFor(Edition edition) {
        var html = html(edition);
        var page = Jsoup.parse(html);
        var root = page.selectFirst("html");
        assertTrue(html.startsWith("<!DOCTYPE html>\n"));
        assertEquals(edition.details().language(), root.attr("lang"));
        assertEquals(edition.details().isRightToLeft() ? "rtl" : "ltr", root.attr("dir"));
        assertTrue(root.hasAttr("xmlns:v") && root.hasAttr("xmlns:o"));
        for (var name : List.of("viewport", "x-apple-disable-message-reformatting", "format-detection")) {
            assertTrue(page.selectFirst("meta[name=" + name + "]").hasAttr("content"), name);
        }
        for (var kind : List.of("telephone", "date", "address", "email", "url")) {
            assertTrue(
                    page.select("meta[name=format-detection]").attr("content").contains(kind + "=no"), kind);
        }
        var css = page.select("style").first().data();
        assertTrue(css.contains("a[x-apple-data-detectors]{color:inherit!important"));
        assertTrue(css.contains("#MessageViewBody a{color:inherit}"), "Samsung");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must10TheBodySaysAgainWhatItsOwnTagMayLose(Edition edition) {
        var page = Jsoup.parse(html(edition));
        var wrapper = page.body().child(0);
        assertEquals(page.selectFirst("html").attr("lang"), wrapper.attr("lang"));
        assertEquals(page.selectFirst("html").attr("dir"), wrapper.attr("dir"));
        assertTrue(wrapper.attr("style").contains("background-color:#"));
        for (var table : page.select("table")) {
            assertEquals("presentation", table.attr("role"));
            assertEquals(
                    "0 0 0", table.attr("cellspacing") + " " + table.attr("cellpadding") + " " + table.attr("border"));
        }
        assertFalse(
                Pattern.compile("color:#[0-9a-f]{3}(?![0-9a-f])")
                        .matcher(html(edition))
                        .find(),
                "six digits");
        for (var link : page.select("a[href]")) {
            assertFalse(link.text().isBlank() && link.selectFirst("img[alt]") == null, "a link without words");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must11AllIsAscii(Edition edition) {
        assertTrue(html(edition).chars().allMatch(c -> c == '\n' || (c >= 0x20 && c < 0x7f)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must12ThePageStandsWithoutItsComments(Edition edition) {
        var whole = Jsoup.parse(html(edition));
        var bare = Jsoup.parse(html(edition).replaceAll("(?s)<!--.*?-->", ""));
        assertEquals(whole.text(), bare.text());
        assertEquals(whole.getAllElements().size(), bare.getAllElements().size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void must14NothingIsActiveAndTheGateFindsNothingToTakeOut(Edition edition) {
        var html = html(edition);
        var page = Jsoup.parse(html);
        assertEquals(
                0,
                page.select("script,form,iframe,object,embed,svg,base,link,meta[http-equiv]")
                        .size());
        assertFalse(html.contains("@font-face") || html.contains("http://"));
        assertEquals(html, Clean.mail(html));
    }

    private static String html(Edition edition) {
        return Renderer.render(edition).html();
    }
}
