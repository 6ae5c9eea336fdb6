package standfirst.render;

import standfirst.model.Align;
import standfirst.model.ButtonBlock;

/** A padded cell, not a padded link: Word drops the padding of links. The link's border, in the cell's colour, makes nearly all of it clickable. */
final class ButtonBlockRenderer {
    private ButtonBlockRenderer() {}

    static Html html(ButtonBlock button, RenderContext context) {
        if (Escape.isBlank(button.label()) || button.link().isEmpty()) {
            return Html.EMPTY;
        }
        var light = context.light();
        return Html.of(
                """
                <div align="{}" style="margin:8px 0 24px">
                  <table role="presentation" border="0" cellpadding="0" cellspacing="0">
                    <tr><td class="n" bgcolor="{}" style="padding:4px 8px;background-color:{};{};text-align:center">{}<a class="n o" href="{}"
                         style="display:block;border:8px solid {};background-color:{};color:{};text-decoration:none">{}</a>
                    </td></tr>
                  </table>
                </div>
                """,
                side(button.align(), context),
                light.accent(),
                light.accent(),
                context.styles().button(),
                Html.LINE,
                Escape.address(button.link().get().target()),
                light.accent(),
                light.accent(),
                light.onAccent(),
                button.label());
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
