package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.model.QuoteBlock;
import standfirst.ui.kit.Texts;

/** Somebody's words, beside a line. */
final class QuoteBlockForm extends Form<QuoteBlock> {
    private static final double LINE = 4;

    private final Region line = new Region();

    QuoteBlockForm(QuoteBlock first, FormHost host, Look look) {
        super(QuoteBlock.class, first, host, look);
        var text = fields.line(
                "text", Texts.of("prompt.QuoteBlock.text"), QuoteBlock::text, QuoteBlock::withText, Faces::quote);
        var attribution = fields.line(
                "attribution",
                Texts.of("prompt.QuoteBlock.attribution"),
                QuoteBlock::attribution,
                QuoteBlock::withAttribution,
                Faces::small);
        VBox.setMargin(attribution, new Insets(8, 0, 0, 0));
        var words = new VBox(text, attribution);
        words.setMinWidth(0);
        words.setPadding(new Insets(0, 0, 0, 16));
        line.setMinWidth(LINE);
        line.setMaxWidth(LINE);
        HBox.setHgrow(words, Priority.ALWAYS);
        when(Empty.HIDES, attribution);
        add(new HBox(line, words));
        space(content, 24, 24);
        margins(24, 24);
        begin();
    }

    @Override
    protected boolean isUnwritten(QuoteBlock block) {
        return block.text().isBlank();
    }

    @Override
    protected void dress(QuoteBlock block, Faces faces) {
        line.setBackground(Rule.fill(faces.palette().accent()));
    }

    @Override
    protected void details(DetailsBox box) {}
}
