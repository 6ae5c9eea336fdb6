package standfirst.ui.blocks;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import standfirst.clean.Clean;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/** HTML brought from elsewhere: its words as the mail shows them, and as it is written while somebody edits it. */
final class RawHtmlForm extends Form<RawHtml> {
    private final RichField html;
    private final RichField words;
    private final VBox source;

    RawHtmlForm(RawHtml first, FormHost host, Look look) {
        super(RawHtml.class, first, host, look);
        html = fields.lines(
                "html",
                Texts.of("prompt.html"),
                raw -> List.of(raw.html().split("\n", -1)),
                (raw, lines) -> raw.withHtml(RichField.joined(lines)),
                Faces::source);
        words = new RichField(RichField.Kind.RICH, "", Faces.of(look).body(), Clean::rich);
        words.setFocusTraversable(false);
        words.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown()) {
                focus("html");
                event.consume();
            }
        });
        source = new VBox(html);
        source.setMinWidth(0);
        source.setPadding(new Insets(8));
        add(words, source);
        space(content, 0, Faces.GAP);
        margins(0, Faces.GAP);
        begin();
    }

    @Override
    protected boolean isUnwritten(RawHtml block) {
        return false;
    }

    @Override
    protected void dress(RawHtml block, Faces faces) {
        source.setBackground(Rule.fill(faces.palette().tint()));
        words.show(html.isEditing() ? RichText.EMPTY : Clean.rich(block.html()), faces.body());
    }

    @Override
    protected void arrange() {
        super.arrange();
        var editing = html.isEditing() || html.isFocusWithin();
        if (!editing && words.isBlank()) {
            words.show(Clean.rich(block().html()), faces(look()).body());
        }
        var asWords = !editing && !words.isBlank();
        words.setVisible(asWords);
        words.setManaged(asWords);
        source.setVisible(!asWords);
        source.setManaged(!asWords);
    }

    @Override
    public void focus(String field) {
        source.setVisible(true);
        source.setManaged(true);
        super.focus(field);
    }

    @Override
    protected void details(DetailsBox box) {}
}
