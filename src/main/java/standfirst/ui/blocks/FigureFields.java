package standfirst.ui.blocks;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import standfirst.model.Figure;
import standfirst.ui.richtext.RichField;

/** A picture with its caption and credit, within a form of any block that has one. */
final class FigureFields<B> {
    private final Fields<B> fields;
    private final Function<B, Figure> get;
    private final BiFunction<B, Figure, B> set;
    private final PictureView view;
    private final RichField caption;
    private final RichField credit;
    private final VBox box;

    FigureFields(Fields<B> fields, Function<B, Figure> get, BiFunction<B, Figure, B> set, Runnable open) {
        this.fields = fields;
        this.get = get;
        this.set = set;
        this.view = new PictureView(open);
        this.caption = fields.line(
                "figure.caption",
                "Caption",
                block -> get.apply(block).caption(),
                (block, words) -> set.apply(block, get.apply(block).withCaption(words)),
                Faces::small);
        this.credit = fields.line(
                "figure.credit",
                "Credit",
                block -> get.apply(block).credit(),
                (block, words) -> set.apply(block, get.apply(block).withCredit(words)),
                Faces::small);
        box = new VBox(view, caption, credit);
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinWidth(0);
        VBox.setMargin(view, new Insets(0, 0, 6, 0));
        box.setPadding(new Insets(0, 0, Faces.GAP, 0));
    }

    VBox node() {
        return box;
    }

    RichField caption() {
        return caption;
    }

    RichField credit() {
        return credit;
    }

    void details(DetailsBox details, Runnable refresh) {
        var figure = get.apply(fields.value());
        details.picture("figure.picture", "Picture", figure.picture(), picture -> {
            change("figure.picture", figure().withPicture(picture));
            refresh.run();
        });
        details.link(
                "figure.link",
                "Picture links to",
                figure.link(),
                link -> change("figure.link", figure().withLink(link)));
    }

    private Figure figure() {
        return get.apply(fields.value());
    }

    private void change(String field, Figure changed) {
        fields.change(field, set.apply(fields.value(), changed), true);
    }

    /** @param always whether the place of a missing picture is shown */
    void dress(B block, Faces faces, boolean always) {
        var figure = get.apply(block);
        view.dress(figure.picture(), faces, "Choose a picture");
        var shown = always || figure.picture().isPresent();
        box.setVisible(shown);
        box.setManaged(shown);
    }
}
