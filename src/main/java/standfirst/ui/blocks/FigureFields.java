package standfirst.ui.blocks;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import standfirst.model.Figure;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/** A picture and the line below it, within a form of any block that has one. Caption and credit are edited as they run in the mail: "Caption (Credit)". */
final class FigureFields<B> {
    private static final Pattern CREDITED = Pattern.compile("(.*?)\\s*\\(([^()]+)\\)\\s*", Pattern.DOTALL);
    private static final double CAPTION_GAP = 6;

    private final Fields<B> fields;
    private final Function<B, Figure> get;
    private final BiFunction<B, Figure, B> set;
    private final PictureView view;
    private final RichField caption;
    private final VBox box;

    FigureFields(
            Fields<B> fields, Function<B, Figure> get, BiFunction<B, Figure, B> set, FormHost host, Runnable open) {
        this.fields = fields;
        this.get = get;
        this.set = set;
        this.view = new PictureView(host, open);
        this.caption = fields.line(
                "figure.caption",
                Texts.of("prompt.caption"),
                block -> line(get.apply(block)),
                (block, words) -> set.apply(block, split(words, get.apply(block))),
                Faces::small);
        box = new VBox(view, caption);
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinWidth(0);
        VBox.setMargin(caption, new Insets(CAPTION_GAP, 0, 0, 0));
        box.setPadding(new Insets(0, 0, Faces.GAP, 0));
    }

    /** Caption and credit in one line, as the mail prints them. */
    static String line(Figure figure) {
        if (figure.caption().isBlank()) {
            return figure.credit();
        }
        return figure.credit().isBlank() ? figure.caption() : figure.caption() + " (" + figure.credit() + ")";
    }

    /** What such a line says: what stands in brackets at its end is the credit. */
    static Figure split(String words, Figure before) {
        var credited = CREDITED.matcher(words);
        if (credited.matches() && !credited.group(1).isBlank()) {
            return before.withCaption(credited.group(1)).withCredit(credited.group(2));
        }
        return before.caption().isBlank() && !before.credit().isBlank()
                ? before.withCredit(words)
                : before.withCaption(words).withCredit("");
    }

    VBox node() {
        return box;
    }

    RichField caption() {
        return caption;
    }

    void details(DetailsBox details, Runnable refresh) {
        var figure = get.apply(fields.value());
        details.picture("figure.picture", Texts.of("form.picture"), figure.picture(), picture -> {
            change("figure.picture", figure().withPicture(picture));
            refresh.run();
        });
        details.words("figure.credit", Texts.of("form.credit"), figure.credit(), words -> {
            change("figure.credit", figure().withCredit(words));
            refresh.run();
        });
        details.link(
                "figure.link",
                Texts.of("form.picture-link"),
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
        view.dress(figure.picture(), faces, Texts.of("prompt.picture"));
        var shown = always || figure.picture().isPresent();
        box.setVisible(shown);
        box.setManaged(shown);
    }
}
