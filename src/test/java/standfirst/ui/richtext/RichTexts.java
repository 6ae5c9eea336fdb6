package standfirst.ui.richtext;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

/** Rich texts of every kind: nested lists, links, line breaks, other scripts, emoji, empty paragraphs. */
final class RichTexts {
    private static final List<String> WORDS = List.of(
            "",
            "a",
            "news ",
            "two\nlines",
            "\n",
            "a\tb",
            "שלום",
            "😀👍🏽",
            "e\u0301",
            "\u2028",
            " ",
            "long words that go on");
    private static final List<String> TARGETS = List.of("https://example.com/a", "mailto:desk@example.com");

    private RichTexts() {}

    static RichText random(Random random) {
        return new RichText(several(random, 7, RichTexts::paragraph));
    }

    private static Paragraph paragraph(Random random) {
        var kinds = Paragraph.Kind.values();
        return new Paragraph(
                kinds[random.nextInt(kinds.length)], random.nextInt(6), several(random, 5, RichTexts::span));
    }

    private static Span span(Random random) {
        var link = random.nextInt(3) == 0
                ? Optional.of(new Link(TARGETS.get(random.nextInt(TARGETS.size()))))
                : Optional.<Link>empty();
        var style =
                new Style(random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), link);
        return new Span(WORDS.get(random.nextInt(WORDS.size())), style);
    }

    private static <T> List<T> several(Random random, int most, Function<Random, T> make) {
        return Stream.generate(() -> make.apply(random))
                .limit(random.nextInt(most + 1))
                .toList();
    }

    static Style linked(String address) {
        return Style.PLAIN.withLink(Optional.of(new Link(address)));
    }
}
