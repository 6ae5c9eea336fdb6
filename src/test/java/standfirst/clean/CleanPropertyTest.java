package standfirst.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import standfirst.model.Paragraph;

class CleanPropertyTest {
    private static final Set<String> SEMANTIC = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "b", "i", "u", "s", "a", "br");
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "base",
            "link",
            "frame",
            "frameset",
            "audio",
            "video",
            "source",
            "template",
            "noscript",
            "xmp",
            "plaintext");

    @Property(tries = 1000)
    void nothingActiveIsLeftInARawBlock(@ForAll("hostile") String html) {
        var clean = Clean.rawHtml(html);
        assertEquals(List.of(), dangers(clean, false), clean);
        assertEquals(clean, Clean.rawHtml(clean));
    }

    @Property(tries = 1000)
    void nothingActiveIsLeftInAMail(@ForAll("hostile") String html) {
        var clean = Clean.mail(
                "<!DOCTYPE html><html lang=en><head><title>T</title></head><body>" + html + "</body></html>");
        assertEquals(List.of(), dangers(clean, true), clean);
        assertEquals(clean, Clean.mail(clean));
    }

    @Property(tries = 1000)
    void semanticHtmlHoldsNothingElse(@ForAll("hostile") String html) {
        var clean = Clean.richHtml(html);
        for (var element : Jsoup.parseBodyFragment(clean).body().select("* > *")) {
            assertTrue(SEMANTIC.contains(element.normalName()), clean);
            element.attributes().forEach(attribute -> assertEquals("href", attribute.getKey(), clean));
        }
        assertEquals(List.of(), dangers(clean, false), clean);
        assertEquals(clean, Clean.richHtml(clean));
        assertEquals(Clean.rich(html), Clean.rich(clean));
    }

    @Property(tries = 300)
    void visibleWordsAreKept(@ForAll("words") List<String> words, @ForAll("tags") List<String> tags) {
        var html = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            var tag = tags.isEmpty() ? "p" : tags.get(i % tags.size());
            html.append('<').append(tag).append('>').append(words.get(i));
            if (i % 2 == 0) {
                html.append("</").append(tag).append('>');
            }
        }
        var expected = words.stream().map(String::strip).toList();
        assertEquals(expected, wordsIn(Clean.rich(html.toString()).text()));
        assertEquals(
                expected, wordsIn(Jsoup.parse(Clean.richHtml(html.toString())).wholeText()));
    }

    @Property(tries = 300)
    void paragraphsHaveNoWhiteSpaceAtTheirEnds(@ForAll("hostile") String html) {
        for (var paragraph : Clean.rich(html).paragraphs()) {
            assertEquals(paragraph.text().strip(), paragraph.text());
            assertTrue(!paragraph.isBlank() && paragraph.level() <= Paragraph.DEEPEST);
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileHtml.documents();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return HostileHtml.words().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<String>> tags() {
        return net.jqwik.api.Arbitraries.of(
                        "p",
                        "b",
                        "i",
                        "u",
                        "div",
                        "li",
                        "ul",
                        "ol",
                        "h1",
                        "h3",
                        "blockquote",
                        "span",
                        "a",
                        "center",
                        "font",
                        "section",
                        "o:p",
                        "code",
                        "td")
                .list()
                .ofMaxSize(6);
    }

    private static List<String> wordsIn(String text) {
        return List.of(text.strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> dangers(String html, boolean mail) {
        var found = new ArrayList<String>();
        var document = mail ? Jsoup.parse(html) : Jsoup.parseBodyFragment(html);
        for (var element : document.getAllElements()) {
            if (ACTIVE.contains(element.normalName())
                    || (!mail && Set.of("style", "meta").contains(element.normalName()))) {
                found.add("<" + element.normalName() + ">");
            }
            attributeDangers(element, found);
        }
        document.traverse((node, depth) -> {
            if (node instanceof Comment comment && (!mail || comment.getData().contains("script"))) {
                found.add("<!--");
            }
        });
        return found;
    }

    private static void attributeDangers(Element element, List<String> found) {
        for (var attribute : element.attributes()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            var value = attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
            if (name.startsWith("on")
                    || Set.of("srcdoc", "srcset", "action", "formaction", "data", "background")
                            .contains(name)) {
                found.add(name);
            }
            if (!name.equals("title")
                    && (value.contains("javascript:") || value.startsWith("data:") || value.contains("expression("))) {
                found.add(name + "=" + value);
            }
        }
    }
}
