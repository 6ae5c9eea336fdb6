package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import standfirst.model.LeadStory;
import standfirst.render.Wording;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/** A story in full, from kicker to sign-off. */
final class LeadStoryForm extends Form<LeadStory> {
    private final FigureFields<LeadStory> figure;
    private final Label by = new Label();
    private final Label comma = new Label(", ");
    private final RichField name;
    private final RichField role;
    private final HBox byline;
    private final Rule rule = new Rule();
    private final VBox opening = new VBox(rule);

    LeadStoryForm(LeadStory first, FormHost host, Look look) {
        super(LeadStory.class, first, host, look);
        var kicker = fields.line(
                "kicker", Texts.of("prompt.LeadStory.kicker"), LeadStory::kicker, LeadStory::withKicker, Faces::label);
        var headline = fields.line(
                "headline",
                Texts.of("prompt.LeadStory.headline"),
                LeadStory::headline,
                LeadStory::withHeadline,
                Faces::headline);
        var standfirst = fields.line(
                "standfirst",
                Texts.of("prompt.LeadStory.standfirst"),
                LeadStory::standfirst,
                LeadStory::withStandfirst,
                Faces::standfirst);
        figure = new FigureFields<>(
                fields, LeadStory::figure, LeadStory::withFigure, host, () -> openDetails("figure.picture.source"));
        name = fields.dressedLine(
                "byline.name",
                Texts.of("prompt.LeadStory.byline.name"),
                story -> story.byline().name(),
                (story, words) -> story.withByline(story.byline().withName(words)),
                (story, faces) -> faces.smallBold(story.byline().link()));
        role = fields.line(
                "byline.role",
                Texts.of("prompt.LeadStory.byline.role"),
                story -> story.byline().role(),
                (story, words) -> story.withByline(story.byline().withRole(words)),
                Faces::small);
        byline = new HBox(by, name, comma, role);
        var body = fields.rich(
                "body", Texts.of("prompt.LeadStory.body"), LeadStory::body, LeadStory::withBody, Faces::body);
        var signOff = fields.signature(
                "signOff",
                Texts.of("prompt.LeadStory.signOff"),
                LeadStory::signOff,
                LeadStory::withSignOff,
                Faces::plainBody);
        var readMore = fields.line(
                "readMoreLabel",
                Texts.of("prompt.LeadStory.readMoreLabel"),
                LeadStory::readMoreLabel,
                LeadStory::withReadMoreLabel,
                Faces::link);
        readMore.onLinkAsked(() -> openDetails("readMore"));
        headline.onLinkAsked(() -> openDetails("readMore"));
        enterLeadsTo(headline, standfirst, body);
        enterLeadsTo(standfirst, body);
        below(Faces.ITEM_GAP, headline);
        below(Faces.GAP, standfirst, body, signOff, readMore);
        VBox.setMargin(byline, new Insets(0, 0, Faces.GAP, 0));
        when(Empty.HIDES, kicker);
        when(Empty.HIDES, standfirst);
        when(Empty.HIDES, figure.caption());
        when(Empty.HIDES, signOff);
        when(Empty.HIDES, readMore);
        add(opening, kicker, headline, standfirst, figure.node(), byline, body, signOff, readMore);
        begin();
    }

    private static void below(double space, RichField... fields) {
        for (var field : fields) {
            VBox.setMargin(field, new Insets(0, 0, space, 0));
        }
    }

    @Override
    protected boolean isUnwritten(LeadStory story) {
        return story.headline().isBlank() && story.body().isBlank();
    }

    @Override
    protected void dress(LeadStory story, Faces faces) {
        var opensPage = look().level() == 1;
        opening.setPadding(new Insets(Faces.GAP, 0, opensPage ? 0 : Faces.GAP, 0));
        rule.setVisible(!opensPage);
        rule.setManaged(!opensPage);
        rule.dress(faces.rule(), faces.ruleWidth());
        margins(opensPage ? Faces.GAP : 0, Faces.GAP);
        figure.dress(story, faces, false);
        by.setText(Wording.by(look().details()));
        Marks.inLine(by, faces.smallFace());
        Marks.inLine(comma, faces.smallFace());
    }

    @Override
    protected void arrange() {
        super.arrange();
        var shown = block().showsByline() || name.isEditing() || role.isEditing();
        byline.setVisible(shown);
        byline.setManaged(shown);
        var hasRole = !role.isBlank() || byline.isFocusWithin();
        role.setVisible(hasRole);
        role.setManaged(hasRole);
        comma.setVisible(hasRole);
        comma.setManaged(hasRole);
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<>(super.offers());
        if (block().figure().picture().isEmpty()) {
            offers.removeIf(offer -> offer.field().equals("figure.caption"));
            offers.add(new Offer("figure.picture.source"));
        }
        if (!byline.isVisible()) {
            offers.add(new Offer("byline.name"));
        }
        return offers;
    }

    @Override
    public void focus(String field) {
        // Where the story names its writer itself, the byline has no line of its own to put the caret into
        if (field.startsWith("byline") && !block().showsByline()) {
            openDetails(field);
        } else {
            super.focus(field);
        }
    }

    @Override
    protected void details(DetailsBox box) {
        box.words("kicker", Texts.of("form.kicker"), block().kicker(), words -> {
            change("kicker", block().withKicker(words), true);
            show(block(), look());
        });
        box.words("standfirst", Texts.of("form.standfirst"), block().standfirst(), words -> {
            change("standfirst", block().withStandfirst(words), true);
            show(block(), look());
        });
        box.words("byline.name", Texts.of("form.byline"), block().byline().name(), words -> {
            change("byline.name", block().withByline(block().byline().withName(words)), true);
            show(block(), look());
        });
        box.words("byline.role", Texts.of("form.role"), block().byline().role(), words -> {
            change("byline.role", block().withByline(block().byline().withRole(words)), true);
            show(block(), look());
        });
        box.link(
                "byline.link",
                Texts.of("form.byline-link"),
                block().byline().link(),
                link -> change(
                        "byline.link", block().withByline(block().byline().withLink(link)), true));
        box.link(
                "readMore",
                Texts.of("form.read-more"),
                block().readMore(),
                link -> change("readMore", block().withReadMore(link), true));
        figure.details(box, () -> show(block(), look()));
    }
}
