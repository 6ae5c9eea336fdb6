package standfirst.ui.blocks;

import javafx.scene.layout.VBox;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.ui.kit.Texts;

/** Short news, a paragraph each. */
final class BriefsForm extends ItemsForm<Briefs, Brief> {
    private static final double BOX_BOTTOM = 24;

    BriefsForm(Briefs first, FormHost host, Look look) {
        super(
                Briefs.class,
                first,
                host,
                look,
                new Kind<>(
                        Texts.of("prompt.Briefs.heading"),
                        new VBox(Faces.GAP),
                        Brief.EMPTY,
                        BriefsForm::isBlank,
                        "text",
                        ItemJoin::briefs));
        beginList();
    }

    private static boolean isBlank(Brief item) {
        return item.leadIn().isBlank() && item.text().isBlank();
    }

    @Override
    protected void build(ItemRow<Brief> row) {
        var text = row.fields()
                .rich(
                        "text",
                        Texts.of("prompt.Briefs.text"),
                        BriefLine::joined,
                        (brief, edited) -> BriefLine.split(edited, brief),
                        Faces::body);
        row.add(text);
        row.keys(text);
    }

    @Override
    protected ItemWords.Spot spot(Brief item, String part) {
        return switch (part) {
            case "leadIn" -> new ItemWords.Spot("text", -BriefLine.leadInAt(item));
            case "text" -> new ItemWords.Spot("text", BriefLine.textAt(item));
            default -> new ItemWords.Spot(part, 0);
        };
    }

    @Override
    protected void details(ItemRow<Brief> row, DetailsBox box) {
        words(row, box, "leadIn", Texts.of("form.lead-in"), Brief::leadIn, Brief::withLeadIn);
        link(row, box, "url", Brief::url, Brief::withUrl);
    }

    @Override
    protected double bottom() {
        return look().theme().manner().boxes() ? BOX_BOTTOM : Faces.GAP;
    }

    @Override
    protected void dress(Briefs block, Faces faces) {
        Rule.box(pane(), faces, look().theme().manner().boxes());
        super.dress(block, faces);
    }
}
