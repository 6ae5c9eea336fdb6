package standfirst.ui.blocks;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.model.Align;
import standfirst.model.Masthead;
import standfirst.model.Picture;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/** The nameplate, and below it the date and the way to the web, between rules. */
final class MastheadForm extends Form<Masthead> {
    private static final int WIDEST_LOGO = 280;

    private final PictureView logo;
    private final RichField name;
    private final RichField date;
    private final Label dot = new Label(" · ");
    private final HBox strip = new HBox();
    private final Rule above = new Rule();
    private final Rule below = new Rule();

    MastheadForm(Masthead first, FormHost host, Look look) {
        super(Masthead.class, first, host, look);
        logo = new PictureView(host, () -> openDetails("logo.source"));
        name = fields.line(
                "name", Texts.of("prompt.Masthead.name"), Masthead::name, Masthead::withName, Faces::nameplate);
        var tagline = fields.line(
                "tagline",
                Texts.of("prompt.Masthead.tagline"),
                Masthead::tagline,
                Masthead::withTagline,
                faces -> faces.small().withAlign(faces.look().theme().manner().nameplate()));
        date = fields.line(
                "dateLine",
                Texts.of("prompt.Masthead.dateLine"),
                Masthead::dateLine,
                Masthead::withDateLine,
                Faces::small);
        var browser = fields.line(
                "browserLabel",
                Texts.of("prompt.Masthead.browserLabel"),
                Masthead::browserLabel,
                Masthead::withBrowserLabel,
                Faces::smallLink);
        browser.onLinkAsked(() -> openDetails("browserLink"));
        VBox.setMargin(tagline, new Insets(4, 0, 0, 0));
        space(content, Faces.GAP, 0);
        margins(Faces.GAP, 0);
        strip.getChildren().setAll(date, dot, browser);
        strip.setMinWidth(0);
        VBox.setMargin(above, new Insets(12, 0, 0, 0));
        when(Empty.HIDES, tagline);
        when(Empty.HIDES, browser);
        dot.visibleProperty().bind(browser.visibleProperty());
        dot.managedProperty().bind(browser.visibleProperty());
        add(logo, name, tagline, above, strip, below);
        begin();
    }

    @Override
    protected boolean isUnwritten(Masthead block) {
        return block.name().isBlank()
                && block.tagline().isBlank()
                && block.browserLabel().isBlank();
    }

    @Override
    protected void dress(Masthead block, Faces faces) {
        var shown = block.logo().or(this::themeLogo);
        logo.dress(shown, new Faces(look(), Math.min(WIDEST_LOGO, faces.width())), Texts.of("form.logo"));
        shown(logo, shown.isPresent());
        shown(name, shown.isEmpty());
        var manner = look().theme().manner();
        var side = side(manner.nameplate());
        content.setAlignment(side);
        strip.setAlignment(side);
        strip.setPadding(manner.rules() ? new Insets(6, 0, 6, 0) : new Insets(0, 0, 12, 0));
        date.fallback(Days.written(look().details()));
        Marks.inLine(dot, faces.smallFace());
        above.dress(faces.rule(), manner.rules() ? faces.ruleWidth() : 0);
        below.dress(faces.rule(), manner.rules() ? 1 : 0);
    }

    private Optional<Picture> themeLogo() {
        return look().theme().logo().map(own -> look().dark() ? own.dark().orElse(own.light()) : own.light());
    }

    private static Pos side(Align align) {
        return switch (align) {
            case LEFT -> Pos.TOP_LEFT;
            case CENTRE -> Pos.TOP_CENTER;
            case RIGHT -> Pos.TOP_RIGHT;
        };
    }

    private static void shown(Region node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    @Override
    protected void details(DetailsBox box) {
        box.words("tagline", Texts.of("form.tagline"), block().tagline(), words -> {
            change("tagline", block().withTagline(words), true);
            show(block(), look());
        });
        box.words("browserLabel", Texts.of("form.browser-words"), block().browserLabel(), words -> {
            change("browserLabel", block().withBrowserLabel(words), true);
            show(block(), look());
        });
        box.link(
                "browserLink",
                Texts.of("form.browser"),
                block().browserLink(),
                link -> change("browserLink", block().withBrowserLink(link), true));
        box.picture("logo", Texts.of("form.logo"), block().logo(), picture -> {
            change("logo", block().withLogo(picture), true);
            show(block(), look());
        });
    }
}
