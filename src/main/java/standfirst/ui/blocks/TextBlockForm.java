package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import standfirst.model.TextBlock;
import standfirst.ui.kit.Texts;

/** Free text under a heading. */
final class TextBlockForm extends Form<TextBlock> {
    private final Heading heading;

    TextBlockForm(TextBlock first, FormHost host, Look look) {
        super(TextBlock.class, first, host, look);
        var label = fields.line(
                "heading",
                Texts.of("prompt.TextBlock.heading"),
                TextBlock::heading,
                TextBlock::withHeading,
                Faces::label);
        var body = fields.rich(
                "body", Texts.of("prompt.TextBlock.body"), TextBlock::body, TextBlock::withBody, Faces::body);
        heading = new Heading(label);
        VBox.setMargin(body, new Insets(0, 0, Faces.GAP, 0));
        enterLeadsTo(label, body);
        body.onBackspaceAtStart(() -> host.join(-1));
        body.onDeleteAtEnd(() -> host.join(1));
        when(Empty.HIDES, label, heading);
        add(heading, body);
        begin();
    }

    @Override
    protected boolean isUnwritten(TextBlock block) {
        return block.heading().isBlank() && block.body().isBlank();
    }

    @Override
    protected void arrange() {
        super.arrange();
        margins(heading.above(), Faces.GAP);
    }

    @Override
    protected void dress(TextBlock block, Faces faces) {
        heading.dress(faces);
    }

    @Override
    protected void details(DetailsBox box) {
        box.words("heading", Texts.of("form.heading"), block().heading(), words -> {
            change("heading", block().withHeading(words), true);
            show(block(), look());
        });
    }
}
