package standfirst.ui.blocks;

import java.util.List;
import javafx.scene.layout.VBox;
import standfirst.model.Brief;
import standfirst.model.Briefs;

/** Short news, a paragraph each. */
final class BriefsForm extends ItemsForm<Briefs, Brief> {
    private final Heading heading;

    BriefsForm(Briefs first, FormHost host, Look look) {
        super(Briefs.class, first, host, look, new VBox(Faces.GAP));
        var label = fields.line("heading", "Section heading", Briefs::heading, Briefs::withHeading, Faces::label);
        heading = new Heading(label);
        when(Empty.HIDES, label, heading);
        add(heading);
        addItems();
        space(content, 0, Faces.GAP);
        begin();
    }

    @Override
    protected List<Brief> items(Briefs block) {
        return block.items();
    }

    @Override
    protected Briefs withItems(Briefs block, List<Brief> items) {
        return block.withItems(items);
    }

    @Override
    protected Brief fresh() {
        return Brief.EMPTY;
    }

    @Override
    protected boolean isBlank(Brief item) {
        return item.leadIn().isBlank() && item.text().isBlank();
    }

    @Override
    protected boolean isUnwritten(Briefs block) {
        return block.heading().isBlank() && block.items().stream().allMatch(this::isBlank);
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
    protected void details(ItemRow<Brief> row, DetailsBox box) {
        var item = row.fields();
        box.words("leadIn", "Lead-in", item.value().leadIn(), words -> {
            item.change("leadIn", item.value().withLeadIn(words), true);
            show(block(), look());
        });
        box.link("url", "Link", item.value().url(), url -> {
            item.change("url", item.value().withUrl(url), true);
            show(block(), look());
        });
    }

    @Override
    protected void details(DetailsBox box) {
        box.words("heading", "Section heading", block().heading(), words -> {
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
    protected void dress(Briefs block, Faces faces) {
        heading.dress(faces);
        super.dress(block, faces);
    }
}
