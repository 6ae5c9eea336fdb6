package standfirst.ui.blocks;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;

/** Where else to follow, in words, one beside the other. */
final class SocialLinksForm extends ItemsForm<SocialLinks, SocialLink> {
    private final Heading heading;

    SocialLinksForm(SocialLinks first, FormHost host, Look look) {
        super(SocialLinks.class, first, host, look, new FlowPane());
        var label = fields.line("heading", "Follow us", SocialLinks::heading, SocialLinks::withHeading, Faces::label);
        heading = new Heading(label);
        when(Empty.HIDES, label, heading);
        add(heading);
        addItems();
        space(content, 0, Faces.GAP);
        begin();
    }

    @Override
    protected List<SocialLink> items(SocialLinks block) {
        return block.items();
    }

    @Override
    protected SocialLinks withItems(SocialLinks block, List<SocialLink> items) {
        return block.withItems(items);
    }

    @Override
    protected SocialLink fresh() {
        return new SocialLink("", java.util.Optional.empty());
    }

    @Override
    protected boolean isBlank(SocialLink item) {
        return item.label().isBlank();
    }

    @Override
    protected boolean isUnwritten(SocialLinks block) {
        return block.heading().isBlank() && block.items().stream().allMatch(this::isBlank);
    }

    @Override
    protected void build(ItemRow<SocialLink> row) {
        var label = row.fields().line("label", "Name", SocialLink::label, SocialLink::withLabel, Faces::smallLink);
        label.onLinkAsked(() -> row.openDetails("link"));
        var dot = new Label(" · ");
        row.add(new HBox(dot, label));
        row.keys(label);
        row.dressing((item, index, faces) -> {
            Marks.inLine(dot, faces.smallFace());
            dot.setVisible(index > 0);
            dot.setManaged(index > 0);
        });
    }

    @Override
    protected void details(ItemRow<SocialLink> row, DetailsBox box) {
        var item = row.fields();
        box.link(
                "link",
                "Link",
                item.value().link(),
                link -> item.change("link", item.value().withLink(link), true));
    }

    @Override
    protected void details(DetailsBox box) {
        box.words("heading", "Heading", block().heading(), words -> {
            change("heading", block().withHeading(words), true);
            show(block(), look());
        });
    }

    @Override
    protected void arrange() {
        super.arrange();
        margins(heading.above(), Faces.GAP);
    }

    @Override
    protected void dress(SocialLinks block, Faces faces) {
        heading.dress(faces);
        super.dress(block, faces);
    }
}
