package standfirst.render;

import java.util.Optional;
import standfirst.model.Figure;
import standfirst.model.Sponsor;

/** A paid-for notice in a box of its own, marked as such. Without a picture to click, the site's name carries the link. */
final class SponsorRenderer {
    private SponsorRenderer() {}

    static Html html(Sponsor sponsor, RenderContext context) {
        var inside = context.in(context.width() - Parts.EDGES);
        var content = Html.join(
                label(sponsor, inside),
                FigureRenderer.html(new Figure(sponsor.image(), sponsor.link(), "", ""), inside),
                RichRenderer.html(sponsor.text(), RichRenderer.NO_HEADING, inside),
                site(sponsor, inside));
        if (content.isEmpty()) {
            return Html.EMPTY;
        }
        return Html.of("<div style=\"margin:24px 0\">{}</div>\n", Parts.tintedBox(content, context));
    }

    static void text(Sponsor sponsor, PlainText plain) {
        plain.paragraph(Escape.isBlank(sponsor.label()) ? "" : "[" + sponsor.label() + "]");
        FigureRenderer.text(new Figure(sponsor.image(), Optional.empty(), "", ""), plain);
        plain.rich(sponsor.text());
        sponsor.link().ifPresent(plain::link);
    }

    private static Html label(Sponsor sponsor, RenderContext context) {
        return Escape.isBlank(sponsor.label())
                ? Html.EMPTY
                : Html.of("""
                        <p class="m" style="margin:0 0 8px;{};color:{}">{}</p>
                        """, context.styles().label(), context.light().muted(), sponsor.label());
    }

    private static Html site(Sponsor sponsor, RenderContext context) {
        if (sponsor.image().isPresent() || sponsor.link().isEmpty()) {
            return Html.EMPTY;
        }
        var link = sponsor.link().get();
        return Parts.paragraph(Parts.linked(sponsor.link(), Html.words(Parts.site(link)), context));
    }
}
