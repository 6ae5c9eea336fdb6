package standfirst.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import standfirst.MailSamples;
import standfirst.render.Renderer;

/** The lists of what the renderer writes are as wide as what it writes, and no wider. */
class ListsTest {
    private static final List<String> MAILS = MailSamples.all().stream()
            .map(edition -> Renderer.render(edition).html())
            .toList();
    private static final List<Document> PAGES = MAILS.stream().map(Jsoup::parse).toList();

    @Test
    void everySampleLeavesAsItIs() {
        MAILS.forEach(mail -> assertEquals(mail, Clean.mail(mail)));
    }

    @Test
    void noElementOrAttributeIsListedThatNoSampleHas() {
        var unused = new TreeSet<String>();
        Lists.RENDERED.elements().forEach((tag, attributes) -> {
            var elements = elements(tag);
            if (elements.isEmpty()) {
                unused.add(tag);
            }
            attributes.forEach((name, shapes) -> unused(
                    tag + " " + name,
                    shapes,
                    elements.stream()
                            .filter(element -> element.hasAttr(name))
                            .map(element -> element.attr(name))
                            .toList(),
                    unused));
        });
        assertEquals(new TreeSet<>(), unused);
    }

    @Test
    void noPropertyIsListedThatNoSampleSets() {
        var inline = PAGES.stream()
                .flatMap(page -> page.select("[style]").stream())
                .map(element -> element.attr("style"))
                .distinct()
                .toList();
        var unused = new TreeSet<String>();
        unused("", StyleLists.INLINE, inline, unused);
        var rules = sheets().stream()
                .flatMap(
                        sheet -> List.of(sheet.replaceAll("@media [^{]*\\{", "").split("}", -1)).stream())
                .map(rule -> rule.substring(rule.indexOf('{') + 1).replace("!important", ""))
                .distinct()
                .toList();
        unused("sheet: ", StyleLists.SHEET, rules, unused);
        assertEquals(new TreeSet<>(), unused);
    }

    @Test
    void noSelectorOrQueryIsListedThatNoSampleHas() {
        var unused = new TreeSet<String>();
        var queries = new ArrayList<String>();
        var selectors = new ArrayList<String>();
        for (var sheet : sheets()) {
            for (var piece : sheet.split("[{}]", -1)) {
                queries.add(piece.replace("@media", "").strip());
                selectors.addAll(List.of(piece.strip().split(",", -1)));
            }
        }
        unused("query", Sheets.MEDIA, queries, unused);
        unused("selector", Sheets.SELECTORS, selectors, unused);
        assertEquals(new TreeSet<>(), unused);
    }

    @Test
    void noCommentIsListedThatNoSampleHas() {
        var comments = new TreeSet<String>();
        PAGES.forEach(page -> page.traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                comments.add(comment.getData());
            }
        }));
        assertEquals(
                List.of(),
                WordComments.ALL.stream()
                        .filter(shape -> comments.stream().noneMatch(shape::fits))
                        .map(WordComments.Shape::written)
                        .toList());
    }

    private static List<Element> elements(String tag) {
        return PAGES.stream().flatMap(page -> page.select(tag).stream()).toList();
    }

    private static List<String> sheets() {
        return elements("style").stream().map(Element::data).distinct().toList();
    }

    private static void unused(String where, Map<String, Shapes> list, List<String> styles, Set<String> unused) {
        var set = styles.stream()
                .flatMap(style -> Declarations.parse(style).all().stream())
                .toList();
        list.forEach((property, shapes) -> unused(
                where + property,
                shapes,
                set.stream()
                        .filter(one -> one.name().equals(property))
                        .map(Declarations.Declaration::value)
                        .toList(),
                unused));
    }

    private static void unused(String where, Shapes shapes, List<String> values, Set<String> unused) {
        if (values.isEmpty()) {
            unused.add(where);
        }
        for (var alternative : shapes.alternatives()) {
            if (values.stream().noneMatch(value -> alternative.matcher(value).matches())) {
                unused.add(where + ": " + alternative);
            }
        }
    }
}
