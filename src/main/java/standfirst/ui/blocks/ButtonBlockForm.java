package standfirst.ui.blocks;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import standfirst.model.Align;
import standfirst.model.ButtonBlock;
import standfirst.ui.kit.Texts;

/** A call to action. */
final class ButtonBlockForm extends Form<ButtonBlock> {
    private final StackPane shape = new StackPane();

    ButtonBlockForm(ButtonBlock first, FormHost host, Look look) {
        super(ButtonBlock.class, first, host, look);
        var label = fields.line(
                "label",
                Texts.of("prompt.ButtonBlock.label"),
                ButtonBlock::label,
                ButtonBlock::withLabel,
                Faces::button);
        label.onLinkAsked(() -> openDetails("link"));
        shape.getChildren().add(label);
        shape.setPadding(new Insets(12, 16, 12, 16));
        shape.setMaxWidth(StackPane.USE_PREF_SIZE);
        shape.setMinWidth(0);
        content.setFillWidth(false);
        space(content, 8, 24);
        margins(8, 24);
        add(shape);
        begin();
    }

    @Override
    protected boolean isUnwritten(ButtonBlock block) {
        return false;
    }

    @Override
    protected void dress(ButtonBlock block, Faces faces) {
        shape.setBackground(Rule.fill(faces.palette().accent()));
        content.setAlignment(
                switch (block.align()) {
                    case LEFT -> Pos.TOP_LEFT;
                    case CENTRE -> Pos.TOP_CENTER;
                    case RIGHT -> Pos.TOP_RIGHT;
                });
    }

    @Override
    protected void details(DetailsBox box) {
        box.link("link", Texts.of("form.link"), block().link(), link -> change("link", block().withLink(link), true));
        box.choice(
                "align",
                Texts.of("form.align"),
                List.of(Align.values()),
                block().align(),
                ButtonBlockForm::named,
                align -> {
                    change("align", block().withAlign(align), false);
                    show(block(), look());
                });
    }

    private static String named(Align align) {
        return switch (align) {
            case LEFT -> Texts.of("form.align.left");
            case CENTRE -> Texts.of("form.align.centre");
            case RIGHT -> Texts.of("form.align.right");
        };
    }
}
