package standfirst.ui.blocks;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.ui.kit.Texts;

/** Where else to follow, in words, one beside the other. */
final class SocialLinksForm extends ItemsForm<SocialLinks, SocialLink> {
    SocialLinksForm(SocialLinks first, FormHost host, Look look) {
        super(
                SocialLinks.class,
                first,
                host,
                look,
                new Kind<>(
                        Texts.of("prompt.SocialLinks.heading"),
                        new FlowPane(),
                        SocialLink.EMPTY,
                        item -> item.label().isBlank(),
                        "label",
                        ItemJoin::social));
        beginList();
    }

    @Override
    protected void build(ItemRow<SocialLink> row) {
        var label = row.fields()
                .line(
                        "label",
                        Texts.of("prompt.SocialLinks.label"),
                        SocialLink::label,
                        SocialLink::withLabel,
                        Faces::smallLink);
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
        link(row, box, "link", SocialLink::link, SocialLink::withLink);
    }
}
