package standfirst.ui.blocks;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.layout.VBox;
import standfirst.clean.Clean;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;
import standfirst.ui.richtext.WordsView;

/** HTML brought from elsewhere: its words as the mail shows them, and as it is written while somebody edits it. */
final class RawHtmlForm extends Form<RawHtml> {
    private final RichField html;
    private final WordsView words = new WordsView();
    private final VBox source;
    private RichText shown = RichText.EMPTY;

    RawHtmlForm(RawHtml first, FormHost host, Look look) {
        super(RawHtml.class, first, host, look);
        html = fields.lines(
                "html",
                Texts.of("prompt.html"),
                raw -> List.of(raw.html().split("\n", -1)),
                (raw, lines) -> raw.withHtml(RichField.joined(lines)),
                Faces::source);
        html.typesSmartly(Optional::empty);
        words.setCursor(Cursor.TEXT);
        words.setOnMouseClicked(event -> focus("html"));
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
        shown = Clean.rich(block.html());
        words.show(shown, faces.body(), "");
    }

    @Override
    protected void arrange() {
        super.arrange();
        // What has no words, such as a table of pictures, is known by its source alone
        var asWords = !html.isFocusWithin() && !shown.isBlank();
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
