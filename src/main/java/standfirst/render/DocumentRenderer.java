package standfirst.render;

import standfirst.model.Details;
import standfirst.model.Edition;

/**
 * What stands around the rows of the page: the head, the wrapper with the preheader, and the frame.
 *
 * <p>All markup that leaves this room is made of these, and the cleaner keeps no others. Elements: html, head, meta, title, style, body, div, table,
 * tr, td, h1 to h5, p, br, a, b, i, u, s, span, ul, ol, li, img. For Word, in comments {@code [if mso]}: table, tr, td, noscript, xml, o:*, style,
 * v:roundrect, w:anchorlock, center; and {@code [if !mso]} around what Word must not see.
 */
final class DocumentRenderer {
    /** How much an inbox shows of a mail's beginning; what the preheader leaves of it is padded. */
    private static final int INBOX_LINE = 130;

    private static final int LEAST_PADDING = 20;
    private static final String PAD = "&#847;&zwnj;&nbsp;";

    private DocumentRenderer() {}

    static Html html(Edition edition, Html rows) {
        var page = RenderContext.of(edition);
        return Html.of("""
                {}<body class="b" style="margin:0;padding:0;background-color:{}">{}</body></html>
                """, head(edition, page), page.light().ground(), wrapper(edition.details(), page, rows));
    }

    /**
     * Mail programs that make a part of their own page of the mail lose the body and what it says: language, direction and ground stand here again. The
     * preheader comes first, as what an inbox shows is the mail's first words.
     */
    private static Html wrapper(Details details, RenderContext page, Html rows) {
        return Html.of(
                """
                <div class="b" role="article" aria-roledescription="email" aria-label="{}" lang="{}" dir="{}"
                  style="background-color:{};word-break:break-word;-webkit-text-size-adjust:100%">

                {}{}</div>
                """,
                title(details),
                page.language(),
                page.direction(),
                page.light().ground(),
                preheader(details.preheader().strip()),
                frame(page, rows));
    }

    private static String title(Details details) {
        return Escape.isBlank(details.subject())
                ? details.date().toString()
                : details.subject().strip();
    }

    private static Html head(Edition edition, RenderContext page) {
        return Html.of(
                """
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
                """,
                page.language(),
                page.direction(),
                title(edition.details()),
                StyleSheet.of(edition, page.styles()));
    }

    /** Hidden in each way that one program or another needs, and padded so that the page's first words do not follow it in the inbox. */
    private static Html preheader(String words) {
        if (words.isEmpty()) {
            return Html.EMPTY;
        }
        var padding = new StringBuilder();
        for (int i = Math.max(LEAST_PADDING, INBOX_LINE - words.length()); i > 0; i--) {
            padding.append(PAD).append(i % 20 == 0 ? "\n" : "");
        }
        return Html.of(
                "<div aria-hidden=\"true\" style=\"display:none;max-height:0;overflow:hidden;mso-hide:all;"
                        + "font-size:1px;line-height:1px\">{}{}</div>\n",
                words,
                Html.trusted(padding.toString()));
    }

    /**
     * The page, in the middle of the ground. Word takes {@code max-width} for none: a table as wide as the page, which no other program sees, holds it
     * there. Its width stands as an attribute (fluent-smtp#426) and as CSS, which Word scales on dense screens (Cerberus#72).
     */
    private static Html frame(RenderContext page, Html rows) {
        int width = page.styles().theme().spacing().page();
        return Html.of(
                """
                <!--[if mso]><table role="presentation" border="0" cellpadding="0" cellspacing="0" align="center"{} width="{}"
                  style="width:{}px"><tr><td><![endif]-->

                <table class="w" role="presentation" border="0" cellpadding="0" cellspacing="0" align="center" width="100%"
                  style="width:100%;max-width:{}px;margin:0 auto;background-color:{}{}">

                {}</table>
                <!--[if mso]></td></tr></table><![endif]-->
                """,
                page.styles().tableDirection(),
                width,
                width,
                width,
                page.light().paper(),
                page.isRightToLeft() ? ";text-align:right" : "",
                rows);
    }
}
