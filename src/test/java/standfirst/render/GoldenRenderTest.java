package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Golden;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Contents;
import standfirst.model.Edition;
import standfirst.model.TextForm;
import standfirst.model.Theme;

/** What every block and whole editions look like, as a person has read and approved it. */
class GoldenRenderTest {
    static Stream<Theme> themes() {
        return Theme.BUILT_IN.stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void eachBlockRendersAsItsGoldenPair(Theme theme) {
        for (var block : Samples.ONE_OF_EACH) {
            var context = context(theme, block);
            var name = "render/" + theme.id() + "/" + block.getClass().getSimpleName();
            Golden.assertMatches(
                    name + ".html", BlockRenderer.html(block, context).markup());
            for (var links : TextForm.Links.values()) {
                var numbers = new TextLinks(new TextForm(links));
                var plain = new PlainText(numbers, false);
                BlockRenderer.text(block, plain, context);
                Golden.assertMatches(
                        name + (links == TextForm.Links.INLINE ? ".txt" : "-numbered.txt"),
                        plain.text() + (numbers.list().isEmpty() ? "" : "\n\n" + numbers.list()));
            }
        }
    }

    @Test
    void wholeEditionsRenderAsTheirGoldenPairs() {
        matches("Gazette", Samples.GAZETTE);
        matches("Everything", Samples.EVERYTHING);
        matches("Hebrew", Samples.HEBREW);
        matches("Mixed", Samples.MIXED);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aWholeEditionRendersInEveryTheme(Theme theme) {
        var name = theme.equals(Theme.BROADSHEET) ? "Gazette" : "Gazette" + theme.name();
        matches(name, Samples.GAZETTE.withTheme(theme));
    }

    @Test
    void everyKindOfBlockHasASample() {
        Set<Class<?>> sampled =
                Samples.ONE_OF_EACH.stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Arrays.stream(Block.class.getPermittedSubclasses()).collect(Collectors.toSet()), sampled);
    }

    /** A jump list alone on the page would have nothing to list. */
    private static RenderContext context(Theme theme, Block block) {
        if (block instanceof Contents) {
            var page = Samples.EVERYTHING.withTheme(theme);
            var entry = page.entries().stream()
                    .filter(each -> each.block().equals(block))
                    .findFirst()
                    .orElseThrow();
            return Outline.of(page).context(entry);
        }
        return RenderContext.of(Samples.of(theme, block));
    }

    private static void matches(String name, Edition edition) {
        var rendered = Renderer.render(edition);
        Golden.assertMatches("render/" + name + ".html", rendered.html());
        Golden.assertMatches("render/" + name + ".txt", rendered.text());
        Golden.assertMatches(
                "render/" + name + "-numbered.txt",
                Renderer.render(edition, new TextForm(TextForm.Links.NUMBERED)).text());
    }
}
