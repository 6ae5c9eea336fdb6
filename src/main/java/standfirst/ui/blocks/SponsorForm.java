package standfirst.ui.blocks;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import standfirst.model.Link;
import standfirst.model.Sponsor;
import standfirst.render.Renderer;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;
import standfirst.ui.richtext.WordsView;

/** A paid-for notice in a box of its own. */
final class SponsorForm extends Form<Sponsor> {
    private static final int PADDING = 16;

    private final VBox box;
    private final PictureView picture;
    private final WordsView site = new WordsView();
    private final RichField text;

    SponsorForm(Sponsor first, FormHost host, Look look) {
        super(Sponsor.class, first, host, look);
        var label = fields.line(
                "label", Texts.of("prompt.Sponsor.label"), Sponsor::label, Sponsor::withLabel, Faces::mutedLabel);
        picture = new PictureView(host, () -> openDetails("image.source"));
        text = fields.rich("text", Texts.of("prompt.Sponsor.text"), Sponsor::text, Sponsor::withText, Faces::body);
        VBox.setMargin(label, new Insets(0, 0, Faces.ITEM_GAP, 0));
        VBox.setMargin(picture, new Insets(0, 0, Faces.GAP, 0));
        VBox.setMargin(text, new Insets(0, 0, Faces.GAP, 0));
        VBox.setMargin(site, new Insets(0, 0, Faces.GAP, 0));
        site.setOnMouseClicked(event -> openDetails("link"));
        box = new VBox(label, picture, text, site);
        box.setMinWidth(0);
        box.setPadding(new Insets(PADDING, PADDING, 0, PADDING));
        add(box);
        space(content, 24, 24);
        margins(24, 24);
        begin();
    }

    @Override
    protected Faces faces(Look of) {
        return Faces.of(of).within(2 * (PADDING + 1));
    }

    @Override
    protected boolean isUnwritten(Sponsor block) {
        return block.text().isBlank();
    }

    @Override
    protected Optional<RichField> firstField() {
        return Optional.of(text);
    }

    @Override
    protected void dress(Sponsor block, Faces faces) {
        picture.dress(block.image(), faces, "");
        picture.setVisible(block.image().isPresent());
        picture.setManaged(block.image().isPresent());
        // Without a picture to click, the site's name carries the link
        var named = block.image().isEmpty() ? block.link() : Optional.<Link>empty();
        named.ifPresent(link -> site.show(Renderer.site(link), faces.link()));
        site.setVisible(named.isPresent());
        site.setManaged(named.isPresent());
        box.setBackground(Rule.fill(faces.palette().tint()));
        box.setBorder(new Border(new BorderStroke(
                Color.web(faces.palette().rule().hex()),
                BorderStrokeStyle.SOLID,
                CornerRadii.EMPTY,
                new BorderWidths(1))));
    }

    @Override
    protected void details(DetailsBox details) {
        details.link(
                "link",
                Texts.of("form.link"),
                block().link(),
                (Optional<Link> link) -> change("link", block().withLink(link), true));
        details.picture("image", Texts.of("form.picture"), block().image(), image -> {
            change("image", block().withImage(image), true);
            show(block(), look());
        });
        details.date("from", Texts.of("form.from"), block().from(), day -> change("from", block().withFrom(day), true));
        details.date(
                "until", Texts.of("form.until"), block().until(), day -> change("until", block().withUntil(day), true));
    }
}
