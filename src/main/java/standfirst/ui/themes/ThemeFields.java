package standfirst.ui.themes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import standfirst.model.Align;
import standfirst.model.Logo;
import standfirst.model.Manner;
import standfirst.model.Picture;
import standfirst.model.Theme;
import standfirst.ui.blocks.Detail;
import standfirst.ui.blocks.DetailsBox;
import standfirst.ui.kit.Texts;

/** The sizes, measures, manners and logo of a theme, as details. */
final class ThemeFields {
    private static final List<Integer> WEIGHTS = List.of(400, 700);

    private final Supplier<Theme> now;
    private final BiConsumer<Theme, String> change;

    ThemeFields(Supplier<Theme> now, BiConsumer<Theme, String> change) {
        this.now = now;
        this.change = change;
    }

    List<Detail> sizes(Theme theme) {
        var box = new DetailsBox();
        number(
                box,
                "bodySize",
                theme.type().bodySize(),
                (was, size) -> was.withType(was.type().withBodySize(size)));
        number(
                box,
                "headlineSize",
                theme.type().headlineSize(),
                (was, size) -> was.withType(was.type().withHeadlineSize(size)));
        number(
                box,
                "leading",
                theme.manner().leading(),
                (was, percent) -> was.withManner(was.manner().withLeading(percent)));
        choice(
                box,
                "headlineWeight",
                WEIGHTS,
                theme.type().headlineWeight(),
                weight -> Texts.of(weight >= 700 ? "themes.weight.bold" : "themes.weight.regular"),
                (was, weight) -> was.withType(was.type().withHeadlineWeight(weight)));
        return box.details();
    }

    List<Detail> measures(Theme theme) {
        var box = new DetailsBox();
        var spacing = theme.spacing();
        number(
                box,
                "page",
                spacing.page(),
                (was, to) -> was.withSpacing(was.spacing().withPage(to)));
        number(
                box,
                "margin",
                spacing.margin(),
                (was, to) -> was.withSpacing(was.spacing().withMargin(to)));
        number(
                box,
                "sidebar",
                spacing.sidebar(),
                (was, to) -> was.withSpacing(was.spacing().withSidebar(to)));
        number(
                box,
                "gutter",
                spacing.gutter(),
                (was, to) -> was.withSpacing(was.spacing().withGutter(to)));
        number(
                box,
                "rule",
                spacing.rule(),
                (was, to) -> was.withSpacing(was.spacing().withRule(to)));
        return box.details();
    }

    List<Detail> manners(Theme theme) {
        var box = new DetailsBox();
        var manner = theme.manner();
        choice(
                box,
                "labels",
                List.of(Manner.Labels.values()),
                manner.labels(),
                each -> Texts.of("themes.labels." + each),
                (was, to) -> was.withManner(was.manner().withLabels(to)));
        choice(
                box,
                "nameplate",
                List.of(Align.values()),
                manner.nameplate(),
                each -> Texts.of("themes.nameplate." + each),
                (was, to) -> was.withManner(was.manner().withNameplate(to)));
        check(
                box,
                "columns",
                manner.columns(),
                (was, on) -> was.withManner(was.manner().withColumns(on)));
        check(
                box,
                "rules",
                manner.rules(),
                (was, on) -> was.withManner(was.manner().withRules(on)));
        check(
                box,
                "boxes",
                manner.boxes(),
                (was, on) -> was.withManner(was.manner().withBoxes(on)));
        return box.details();
    }

    List<Detail> logo(Theme theme) {
        var box = new DetailsBox();
        box.text(
                "logo",
                Texts.of("themes.logo.light"),
                theme.logo().map(logo -> logo.light().source()).orElse(""),
                Texts.of("detail.not-a-picture"),
                typed -> take(
                        "logo",
                        typed,
                        (was, picture) -> was.withLogo(picture.map(light -> was.logo()
                                .map(logo -> logo.withLight(
                                        light.withAlt(logo.light().alt())))
                                .orElseGet(() -> new Logo(light, Optional.empty()))))));
        box.text(
                "logo-dark",
                Texts.of("themes.logo.dark"),
                theme.logo().flatMap(Logo::dark).map(Picture::source).orElse(""),
                Texts.of("themes.logo.first"),
                typed -> (typed.isBlank() || now.get().logo().isPresent())
                        && take(
                                "logo-dark",
                                typed,
                                (was, picture) -> was.withLogo(was.logo().map(logo -> logo.withDark(picture)))));
        return box.details();
    }

    private boolean take(String part, String typed, BiFunction<Theme, Optional<Picture>, Theme> set) {
        var source = typed.strip();
        if (!source.isEmpty() && !Picture.isSafe(source)) {
            return false;
        }
        var picture = source.isEmpty() ? Optional.<Picture>empty() : Optional.of(new Picture(source, "", 0, 0));
        change.accept(set.apply(now.get(), picture), part);
        return true;
    }

    /** A whole number that the theme takes; which it does, the model knows. */
    private void number(DetailsBox box, String name, int value, BiFunction<Theme, Integer, Theme> set) {
        box.text(name, Texts.of("themes." + name), String.valueOf(value), Texts.of("themes.not." + name), typed -> {
            if (!typed.strip().matches("\\d{1,3}")) {
                return false;
            }
            try {
                change.accept(set.apply(now.get(), Integer.parseInt(typed.strip())), name);
                return true;
            } catch (IllegalArgumentException outOfBounds) {
                return false;
            }
        });
    }

    private <E> void choice(
            DetailsBox box,
            String name,
            List<E> all,
            E value,
            Function<E, String> shown,
            BiFunction<Theme, E, Theme> set) {
        box.choice(
                name,
                Texts.of("themes." + name),
                all,
                Optional.of(value),
                shown,
                chosen -> change.accept(set.apply(now.get(), chosen), ""));
    }

    private void check(DetailsBox box, String name, boolean value, BiFunction<Theme, Boolean, Theme> set) {
        box.check(name, Texts.of("themes." + name), value, on -> change.accept(set.apply(now.get(), on), ""));
    }
}
