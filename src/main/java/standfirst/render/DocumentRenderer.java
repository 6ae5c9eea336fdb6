package standfirst.render;

import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Logo;
import standfirst.model.Masthead;
import standfirst.model.Palette;
import standfirst.model.QuoteBlock;
import standfirst.model.Sponsor;

/** What stands around the rows of the page: the head with its one small style block, the preheader, and the frame. */
final class DocumentRenderer {
    /** How much an inbox shows of a mail's beginning; what the preheader leaves of it is padded. */
    private static final int INBOX_LINE = 130;

    private static final int LEAST_PADDING = 20;
    private static final String PAD = "&#847;&zwnj;&nbsp;";

    private DocumentRenderer() {}

    static Html html(Edition edition, Html rows) {
        var details = edition.details();
        var page = RenderContext.of(edition);
        return Html.of(
                """
                {}<body class="b" style="margin:0;padding:0;word-break:break-word;background-color:{}">{}</body></html>
                """,
                head(edition, page),
                page.light().ground(),
                Html.of(
                        "<div role=\"article\" aria-roledescription=\"email\" aria-label=\"{}\" lang=\"{}\" dir=\"{}\">\n{}{}</div>\n",
                        title(details),
                        page.language(),
                        page.direction(),
                        preheader(details.preheader().strip()),
                        frame(page, rows)));
    }

    private static String title(Details details) {
        return Escape.isBlank(details.subject())
                ? details.date().toString()
                : details.subject().strip();
    }

    private static Html head(Edition edition, RenderContext page) {
        return Html.of("""
                <!DOCTYPE html>

                <html lang="{}" dir="{}" xmlns:v="urn:schemas-microsoft-com:vml"
                  xmlns:o="urn:schemas-microsoft-com:office:office">

                <head>

                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">

                <meta name="x-apple-disable-message-reformatting" content="">

                <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">

                <meta name="color-scheme" content="light dark">

                <meta name="supported-color-schemes" content="light dark">

                <title>{}</title>

                <!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch>
                </o:OfficeDocumentSettings></xml></noscript>
                <style>td,p,h1,h2,h3,li,a{mso-line-height-rule:exactly}</style><![endif]-->

                <style>{}</style>

                </head>
                """, page.language(), page.direction(), title(edition.details()), style(edition));
    }

    /**
     * One block, small and flat: Gmail drops a block over 8,192 characters or with an at-rule within another (caniemail#144). The page stands
     * without it, so it only widens columns on phones, undoes what mail programs add to addresses, and darkens.
     */
    private static Html style(Edition edition) {
        var dark = edition.theme().dark();
        var rule = edition.theme().spacing().rule() > 1 ? dark.ink() : dark.rule();
        var css = new StringBuilder("\n:root{color-scheme:light dark}\n")
                .append("a[x-apple-data-detectors]{color:inherit!important;font:inherit!important;")
                .append("text-decoration:inherit!important}\n")
                .append("@media (max-width:")
                .append(edition.theme().spacing().page() - 1)
                .append("px){.c{max-width:100%!important}}\n")
                .append("@media (prefers-color-scheme:dark){")
                .append(background("", dark))
                .append(text("", dark))
                .append(".r{border-color:")
                .append(rule)
                .append("!important}");
        if (Renderer.shows(edition, Sponsor.class)
                || (edition.theme().manner().boxes() && Renderer.shows(edition, Briefs.class))) {
            css.append(".x{background-color:")
                    .append(dark.tint())
                    .append("!important;border-color:")
                    .append(dark.rule())
                    .append("!important}");
        }
        if (Renderer.shows(edition, ButtonBlock.class)) {
            css.append(".n{background-color:")
                    .append(dark.accent())
                    .append("!important;border-color:")
                    .append(dark.accent())
                    .append("!important}.o{color:")
                    .append(dark.onAccent())
                    .append("!important}");
        }
        if (Renderer.shows(edition, QuoteBlock.class)) {
            css.append(".q{border-color:").append(dark.accent()).append("!important}");
        }
        if (swapsLogo(edition)) {
            css.append(logo(""));
        }
        css.append("}\n")
                .append(background("[data-ogsb] ", dark))
                .append(text("[data-ogsc] ", dark))
                .append(swapsLogo(edition) ? logo("[data-ogsc] ") : "")
                .append('\n');
        return Html.trusted(css.toString());
    }

    private static boolean swapsLogo(Edition edition) {
        return edition.theme().logo().flatMap(Logo::dark).isPresent() && Renderer.shows(edition, Masthead.class);
    }

    private static String logo(String prefix) {
        return prefix + ".l{display:none!important}" + prefix + ".d{display:inline-block!important}";
    }

    private static String background(String prefix, Palette dark) {
        return prefix + ".b{background-color:" + dark.ground() + "!important}" + prefix + ".w{background-color:"
                + dark.paper() + "!important}";
    }

    private static String text(String prefix, Palette dark) {
        return prefix + ".t{color:" + dark.ink() + "!important}"
                + prefix + ".m{color:" + dark.muted() + "!important}"
                + prefix + "a," + prefix + ".k{color:" + dark.accent() + "!important}";
    }

    private static Html preheader(String words) {
        if (words.isEmpty()) {
            return Html.EMPTY;
        }
        var padding = new StringBuilder();
        for (int i = Math.max(LEAST_PADDING, INBOX_LINE - words.length()); i > 0; i--) {
            padding.append(PAD).append(i % 20 == 0 ? "\n" : "");
        }
        return Html.of("""
                <div aria-hidden="true" style="display:none;max-height:0;overflow:hidden;mso-hide:all;
                  font-size:1px;line-height:1px">{}{}</div>
                """, words, Html.trusted(padding.toString()));
    }

    private static Html frame(RenderContext page, Html rows) {
        int width = page.styles().theme().spacing().page();
        return Html.of(
                """
                <table class="b" role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"
                       style="width:100%;background-color:{}"><tr><td align="center">

                <!--[if mso]><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="{}"><tr><td>
                <![endif]-->

                <table class="w" role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"
                       style="width:100%;max-width:{}px;background-color:{};text-align:{}">

                {}</table>

                <!--[if mso]></td></tr></table><![endif]-->

                </td></tr></table>
                """,
                page.light().ground(),
                width,
                width,
                page.light().paper(),
                page.styles().start(),
                rows);
    }
}
