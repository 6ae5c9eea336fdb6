package standfirst.render;

import java.util.ArrayList;
import standfirst.model.Contents;

/** What follows below, each line a jump to it. Programs that cannot jump show the lines all the same. */
final class ContentsRenderer {
    private ContentsRenderer() {}

    static Html html(Contents contents, RenderContext context) {
        var lines = new ArrayList<Html>();
        for (var jump : context.jumps()) {
            lines.add(Html.of(
                    "<a href=\"#{}\" style=\"color:{}\">{}</a>",
                    jump.anchor(),
                    context.light().accent(),
                    jump.title()));
        }
        return Html.join(Parts.heading(contents.heading(), context), Parts.paragraph(Html.join("<br>\n", lines)));
    }

    static void text(Contents contents, PlainText plain, RenderContext context) {
        plain.heading(contents.heading(), context.level());
        plain.items(
                "- ", context.jumps().stream().map(RenderContext.Jump::title).toList());
    }
}
