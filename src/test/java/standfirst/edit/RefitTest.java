package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.Samples;
import standfirst.edit.Refit.Outcome;
import standfirst.edit.Refit.Refusal;
import standfirst.model.Block;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.CuratedItem;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Style;

class RefitTest {
    private static final Link WEB = new Link("https://example.com/a");
    private static final Link OTHER = new Link("https://example.com/b");

    static final List<Block> lists = List.of(Samples.LINKS, Samples.BRIEFS, Samples.CURATED, social());

    private static SocialLinks social() {
        return new SocialLinks("Elsewhere", List.of(new SocialLink("Mastodon", Optional.of(WEB))));
    }

    @ParameterizedTest
    @FieldSource("lists")
    void noWordAndNoLinkIsLostOnTheWay(Block from) {
        for (var item : ListItems.of(from)) {
            for (var to : lists) {
                if (Refit.into(to, item) instanceof Outcome.Fits(var fitting)) {
                    assertTrue(words(fitting).containsAll(words(item)), () -> item + " became " + fitting);
                    assertEquals(links(item), links(fitting), () -> item + " became " + fitting);
                }
            }
        }
    }

    @Test
    void aLinkComesBackFromEveryListAsItWas() {
        var link = new LinkItem("", "Why the quay is shut", "Jane Doe", Optional.of(WEB));
        for (var list : List.of(Samples.BRIEFS, Samples.CURATED)) {
            var there = fitting(list, link);
            assertEquals(link, fitting(Samples.LINKS, there));
        }
    }

    @Test
    void aBriefIsACuratedLineAndBack() {
        var brief = new Brief("Bridge shut", RichText.paragraphs("For a week."), Optional.of(WEB));
        var line = (CuratedItem) fitting(Samples.CURATED, brief);
        assertEquals("Bridge shut: For a week.", line.line().text());
        assertEquals("Bridge shut", line.title());
        assertEquals(brief, fitting(Samples.BRIEFS, line));
    }

    @Test
    void whatHasNoRoomIsRefused() {
        var linked = RichText.of(
                Paragraph.of(Paragraph.Kind.BODY, new Span("There.", Style.PLAIN.withLink(Optional.of(OTHER)))));
        assertEquals(
                new Outcome.Refused(Refusal.SEVERAL_LINKS),
                Refit.into(Samples.LINKS, new Brief("Here", linked, Optional.of(WEB))));
        var commented =
                CuratedItem.EMPTY.withLine(RichText.paragraphs("A line")).withComment(RichText.paragraphs("!"));
        assertEquals(new Outcome.Refused(Refusal.COMMENT), Refit.into(Samples.LINKS, commented));
        assertEquals(
                new Outcome.Refused(Refusal.MORE_THAN_A_NAME),
                Refit.into(social(), new LinkItem("", "A", "B", Optional.empty())));
        assertEquals(new Outcome.Refused(Refusal.NOT_A_LIST), Refit.into(Samples.LEAD, commented));
    }

    @Test
    void aMovedItemIsOneStepAndLandsWhereAsked() {
        var edition = Samples.GAZETTE;
        var links = edition.entries().stream()
                .filter(entry -> entry.block().equals(Samples.LINKS))
                .findFirst()
                .orElseThrow()
                .id();
        var briefs = edition.entries().stream()
                .filter(entry -> entry.block() instanceof Briefs)
                .findFirst()
                .orElseThrow()
                .id();
        var item = (LinkItem) ListItems.item(edition, links, 0).orElseThrow();
        var after = ListItems.move(edition, links, 0, briefs, 1).orElseThrow().apply(edition);
        assertEquals(Samples.LINKS.items().size() - 1, size(after, links));
        assertEquals(item.title(), ((Brief) ListItems.item(after, briefs, 1).orElseThrow()).leadIn());
        var within = ListItems.move(edition, links, 0, links, 2).orElseThrow().apply(edition);
        assertEquals(Optional.of(item), ListItems.item(within, links, 1));
        assertEquals(
                edition,
                ListItems.move(edition, links, 0, links, 1).orElseThrow().apply(edition));
    }

    private static int size(standfirst.model.Edition edition, standfirst.model.BlockId list) {
        return ListItems.of(edition.entry(list).orElseThrow().block()).size();
    }

    private static Record fitting(Block list, Record item) {
        return ((Outcome.Fits) Refit.into(list, item)).item();
    }

    private static Set<String> words(Object value) {
        return switch (value) {
            case String text ->
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
            case Link _ -> Set.of();
            case Optional<?> optional -> optional.map(RefitTest::words).orElse(Set.of());
            case List<?> list ->
                list.stream().flatMap(one -> words(one).stream()).collect(Collectors.toSet());
            case Record data ->
                parts(data).flatMap(part -> words(part).stream()).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static Set<Link> links(Object value) {
        return switch (value) {
            case Link link -> Set.of(link);
            case Optional<?> optional -> optional.map(RefitTest::links).orElse(Set.of());
            case List<?> list ->
                list.stream().flatMap(one -> links(one).stream()).collect(Collectors.toSet());
            case Record data -> {
                var found = new HashSet<Link>();
                parts(data).forEach(part -> found.addAll(links(part)));
                yield found;
            }
            default -> Set.of();
        };
    }

    private static java.util.stream.Stream<Object> parts(Record data) {
        return Arrays.stream(data.getClass().getRecordComponents()).map(part -> {
            try {
                return part.getAccessor().invoke(data);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        });
    }
}
