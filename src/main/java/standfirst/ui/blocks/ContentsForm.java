package standfirst.ui.blocks;

import javafx.scene.layout.VBox;
import standfirst.model.Contents;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.WordsView;

/** The jump list: its lines are those of the page, its heading is its own. */
final class ContentsForm extends Form<Contents> {
    private final Heading heading;
    private final VBox lines = new VBox();

    ContentsForm(Contents first, FormHost host, Look look) {
        super(Contents.class, first, host, look);
        var label = fields.line(
                "heading", Texts.of("prompt.Contents.heading"), Contents::heading, Contents::withHeading, Faces::label);
        heading = new Heading(label);
        when(Empty.HIDES, label, heading);
        add(heading, lines);
        space(content, 0, Faces.GAP);
        begin();
    }

    @Override
    protected boolean isUnwritten(Contents block) {
        return block.heading().isBlank();
    }

    @Override
    protected void arrange() {
        super.arrange();
        var below = look().contents().isEmpty() ? 0 : Faces.GAP;
        space(content, 0, below);
        margins(heading.above(), below);
    }

    @Override
    protected void dress(Contents block, Faces faces) {
        heading.dress(faces);
        lines.getChildren().clear();
        for (var title : look().contents()) {
            var line = new WordsView();
            line.show(title, faces.link());
            lines.getChildren().add(line);
        }
    }

    @Override
    protected void details(DetailsBox box) {}
}
