package standfirst.ui.blocks;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.CuratedList.Form;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.render.CuratedLine;
import standfirst.ui.richtext.ItemMark;
import standfirst.ui.richtext.RichField;
import standfirst.ui.richtext.Typography;

/** Recommended stories, each as the writer filed it, or in house form where all of it is known. */
final class CuratedListForm extends ItemsForm<CuratedList, CuratedItem> {
    private static final double INDENT = 24;

    private final Heading heading;

    CuratedListForm(CuratedList first, FormHost host, Look look) {
        super(CuratedList.class, first, host, look, new VBox(Faces.ITEM_GAP));
        var label =
                fields.line("heading", "Section heading", CuratedList::heading, CuratedList::withHeading, Faces::label);
        var curator =
                fields.line("curator", "Curated by …", CuratedList::curator, CuratedList::withCurator, Faces::small);
        heading = new Heading(label);
        VBox.setMargin(curator, new Insets(0, 0, Faces.GAP, 0));
        when(Empty.HIDES, label, heading);
        when(Empty.HIDES, curator);
        add(heading, curator);
        addItems();
        space(content, 0, Faces.GAP);
        begin();
    }

    @Override
    protected List<CuratedItem> items(CuratedList block) {
        return block.items();
    }

    @Override
    protected CuratedList withItems(CuratedList block, List<CuratedItem> items) {
        return block.withItems(items);
    }

    @Override
    protected CuratedItem fresh() {
        return CuratedItem.EMPTY;
    }

    @Override
    protected boolean isBlank(CuratedItem item) {
        return item.line().isBlank() && item.comment().isBlank();
    }

    @Override
    protected boolean isUnwritten(CuratedList block) {
        return block.heading().isBlank()
                && block.curator().isBlank()
                && block.items().stream().allMatch(this::isBlank);
    }

    @Override
    protected void build(ItemRow<CuratedItem> row) {
        var line = row.fields()
                .rich(
                        "line",
                        "Title. Author in Publication.",
                        CuratedItem::line,
                        CuratedListForm::refiled,
                        Faces::body);
        var comment = row.fields()
                .rich("comment", "Comment", CuratedItem::comment, CuratedItem::withComment, CuratedListForm::comment);
        var marker = new ItemMark(INDENT);
        var words = new VBox(line, comment);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.hideWhenEmpty(comment, true);
        row.add(new HBox(marker, words));
        row.keys(line);
        comment.onEnterAtEnd(() -> false);
        row.dressing((item, index, faces) -> {
            marker.show(block().numbered() ? (index + 1) + "." : "•", faces.bodyFace());
            showForm(line, item);
        });
    }

    /** Until the caret comes the line is shown as the mail sets it, with its link; what is edited is the line as filed. */
    private void showForm(RichField line, CuratedItem item) {
        line.inRest(
                item.line().isBlank() && !item.hasHouseForm()
                        ? Optional.empty()
                        : Optional.of(RichText.of(Paragraph.of(
                                Paragraph.Kind.BODY,
                                CuratedLine.of(item, block().form()).toArray(Span[]::new)))));
    }

    private static Typography comment(Faces faces) {
        return faces.mutedBody();
    }

    /** What no longer stands in the line is no longer known of it. */
    static CuratedItem refiled(CuratedItem item, RichText line) {
        var words = line.text();
        return item.withLine(line)
                .withTitle(kept(item.title(), words))
                .withAuthor(kept(item.author(), words))
                .withPublication(kept(item.publication(), words));
    }

    private static String kept(String part, String words) {
        return words.contains(part) ? part : "";
    }

    @Override
    protected void details(ItemRow<CuratedItem> row, DetailsBox box) {
        var item = row.fields();
        box.link(
                "url",
                "Link",
                item.value().url(),
                url -> item.change("url", item.value().withUrl(url), true));
        box.words("title", "Title", item.value().title(), words -> {
            item.change("title", item.value().withTitle(words), true);
            show(block(), look());
        });
        box.words("author", "Author", item.value().author(), words -> {
            item.change("author", item.value().withAuthor(words), true);
            show(block(), look());
        });
        box.words("publication", "Publication", item.value().publication(), words -> {
            item.change("publication", item.value().withPublication(words), true);
            show(block(), look());
        });
    }

    @Override
    protected void details(DetailsBox box) {
        box.words("heading", "Section heading", block().heading(), words -> {
            change("heading", block().withHeading(words), true);
            show(block(), look());
        });
        box.words("curator", "Curator line", block().curator(), words -> {
            change("curator", block().withCurator(words), true);
            show(block(), look());
        });
        box.check("numbered", "Numbered", block().numbered(), on -> {
            change("numbered", block().withNumbered(on), false);
            show(block(), look());
        });
        box.choice(
                "form",
                "Items are set",
                List.of(Form.values()),
                block().form(),
                form -> form == Form.AS_FILED ? "As filed" : "In house form",
                form -> {
                    change("form", block().withForm(form), false);
                    show(block(), look());
                });
    }

    @Override
    protected void arrange() {
        super.arrange();
        margins(heading.above(), Faces.GAP);
    }

    @Override
    protected void dress(CuratedList block, Faces faces) {
        heading.dress(faces);
        super.dress(block, faces);
    }
}
