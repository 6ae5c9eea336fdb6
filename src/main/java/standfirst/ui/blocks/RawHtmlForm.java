package standfirst.ui.blocks;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import standfirst.model.RawHtml;
import standfirst.ui.richtext.RichField;

/** HTML brought from elsewhere, shown and edited as it is written; the preview shows what becomes of it. */
final class RawHtmlForm extends Form<RawHtml> {
    private final VBox box;

    RawHtmlForm(RawHtml first, FormHost host, Look look) {
        super(RawHtml.class, first, host, look);
        var html = fields.lines(
                "html",
                "HTML",
                raw -> List.of(raw.html().split("\n", -1)),
                (raw, lines) -> raw.withHtml(RichField.joined(lines)),
                Faces::source);
        html.typesSmartly(Optional::empty);
        box = new VBox(html);
        box.setMinWidth(0);
        box.setPadding(new Insets(8));
        add(box);
        space(content, 0, Faces.GAP);
        begin();
    }

    @Override
    protected boolean isUnwritten(RawHtml block) {
        return false;
    }

    @Override
    protected void dress(RawHtml block, Faces faces) {
        box.setBackground(Rule.fill(faces.palette().tint()));
    }

    @Override
    protected void details(DetailsBox box) {}
}
