package standfirst.ui.blocks;

import javafx.scene.layout.VBox;
import standfirst.model.Brief;
import standfirst.model.Briefs;

/** Short news, a paragraph each. */
final class BriefsForm extends ItemsForm<Briefs, Brief> {
    private static final double BOX_BOTTOM = 24;

    BriefsForm(Briefs first, FormHost host, Look look) {
        super(
                Briefs.class,
                first,
                host,
                look,
                new Kind<>("Section heading", new VBox(Faces.GAP), Brief.EMPTY, BriefsForm::isBlank));
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
                        "Lead-in: the news in a sentence or two",
                        BriefLine::joined,
                        (brief, edited) -> BriefLine.split(edited, brief),
                        Faces::body);
        row.add(text);
        row.keys(text);
    }

    @Override
    protected Spot spot(Brief item, String part) {
        return switch (part) {
            case "leadIn" -> new Spot("text", -BriefLine.leadInAt(item));
            case "text" -> new Spot("text", BriefLine.textAt(item));
            default -> new Spot(part, 0);
        };
    }

    @Override
    protected void details(ItemRow<Brief> row, DetailsBox box) {
        words(row, box, "leadIn", "Lead-in", Brief::leadIn, Brief::withLeadIn);
        link(row, box, "url", Brief::url, Brief::withUrl);
    }

    @Override
    protected double bottom() {
        return look().theme().manner().boxes() ? BOX_BOTTOM : Faces.GAP;
    }

    @Override
    protected void dress(Briefs block, Faces faces) {
        var boxed = look().theme().manner().boxes();
        Rule.box(pane(), faces, boxed);
        // As in the mail, a box keeps more air below than words do.
        space(content, 0, boxed ? 24 : Faces.GAP);
        super.dress(block, faces);
    }
}
