package standfirst.render;

import standfirst.model.Align;
import standfirst.model.ButtonBlock;

/**
 * A padded cell, not a padded link: Word drops the padding of links (caniemail, css-padding). The link is a block whose border makes nearly all of it
 * clickable. That border is transparent, since programs that darken mails change borders otherwise than grounds; Word, which knows no transparent ones,
 * has a property of its own for it. Word gets a shape instead, clickable as a whole (buttons.cm); where its comments are stripped it shows the cell.
 */
final class ButtonBlockRenderer {
    /** A longer label would not fit a shape, which cannot grow with its words: Word shows the cell then. */
    private static final int LONGEST_SHAPED = 60;

    /** An address stands on a line of its own there, which nothing may break. */
    private static final int LONGEST_ADDRESS = 800;

    private static final int PADDING = 32;
    private static final int LINE = 20;
    private static final int ABOVE_AND_BELOW = 24;

    private ButtonBlockRenderer() {}

    static Html html(ButtonBlock button, RenderContext context) {
        if (Escape.isBlank(button.label()) || button.link().isEmpty()) {
            return Html.EMPTY;
        }
        var address = Escape.address(button.link().get().target());
        var cell = cell(button, address, context);
        var label = button.label().strip();
        var shown = label.length() <= LONGEST_SHAPED && address.length() <= LONGEST_ADDRESS
                ? Html.join(
                        shape(label, address, context),
                        Html.trusted("<!--[if !mso]><!-->\n"),
                        cell,
                        Html.trusted("<!--<![endif]-->\n"))
                : cell;
        return Html.of("""
                <div align="{}" style="margin:8px 0 24px">{}{}</div>
                """, side(button.align(), context), Html.LINE, shown);
    }

    private static Html cell(ButtonBlock button, String address, RenderContext context) {
        var light = context.light();
        return Html.of(
                """
                <table role="presentation" border="0" cellpadding="0" cellspacing="0">
                  <tr><td class="n" bgcolor="{}" style="padding:4px 8px;background-color:{};{};text-align:center">{}<a class="o" href="{}"
                       style="display:block;border:8px solid transparent;mso-border-alt:8px solid {};color:{};text-decoration:none">{}</a>
                  </td></tr>
                </table>
                """,
                light.accent(),
                light.accent(),
                context.styles().button(),
                Html.LINE,
                address,
                light.accent(),
                light.onAccent(),
                button.label());
    }

    /** A rectangle that Word draws: as large as its words need, since it cannot grow. */
    private static Html shape(String label, String address, RenderContext context) {
        int words = label.codePoints().map(ButtonBlockRenderer::width).sum();
        int widest = context.width() - PADDING;
        int lines = (words + widest - 1) / widest;
        int width = (Math.min(words, widest) + PADDING) / 2 * 2;
        return Html.of(
                """
                <!--[if mso]><v:roundrect xmlns:w="urn:schemas-microsoft-com:office:word" href="{}"

                  arcsize="0" stroked="false" fillcolor="{}" style="width:{}px;height:{}px;v-text-anchor:middle">

                <w:anchorlock/><center style="{};color:{}">{}</center></v:roundrect><![endif]-->
                """,
                address,
                context.light().accent(),
                width,
                lines * LINE + ABOVE_AND_BELOW,
                context.styles().button(),
                context.light().onAccent(),
                label);
    }

    /** About how wide a bold letter of 15 pixels is in the widest of the usual fonts: what does not fit would be cut off. */
    private static int width(int letter) {
        if (letter >= 0x2e80) {
            return 16;
        }
        return " .,:;!|'’iljtfI".indexOf(letter) >= 0 ? 7 : Character.isUpperCase(letter) ? 12 : 10;
    }

    static void text(ButtonBlock button, PlainText plain) {
        if (!Escape.isBlank(button.label())) {
            button.link().ifPresent(link -> plain.labelled(button.label(), link));
        }
    }

    /** Left is where lines begin: in Arabic that is the right. */
    private static String side(Align align, RenderContext context) {
        return switch (align) {
            case LEFT -> context.styles().start();
            case CENTRE -> "center";
            case RIGHT -> context.styles().end();
        };
    }
}
