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
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.ItemMark;
import standfirst.ui.richtext.RichField;
import standfirst.ui.richtext.Typography;

/** Recommended stories, each as the writer filed it, or in house form where all of it is known. */
final class CuratedListForm extends ItemsForm<CuratedList, CuratedItem> {
    private static final double INDENT = 24;

    CuratedListForm(CuratedList first, FormHost host, Look look) {
        super(
                CuratedList.class,
                first,
                host,
                look,
                new Kind<>(
                        Texts.of("prompt.CuratedList.heading"),
                        new VBox(Faces.ITEM_GAP),
                        CuratedItem.EMPTY,
                        CuratedListForm::isBlank,
                        "line",
                        ItemJoin::curated));
        var curator = fields.line(
                "curator",
                Texts.of("prompt.CuratedList.curator"),
                CuratedList::curator,
                CuratedList::withCurator,
                Faces::small);
        VBox.setMargin(curator, new Insets(0, 0, Faces.GAP, 0));
        when(Empty.HIDES, curator);
        add(curator);
        beginList();
    }

    private static boolean isBlank(CuratedItem item) {
        return item.line().isBlank() && item.comment().isBlank();
    }

    @Override
    protected boolean isUnwritten(CuratedList block) {
        return block.curator().isBlank() && super.isUnwritten(block);
    }

    @Override
    protected void build(ItemRow<CuratedItem> row) {
        var line = row.fields()
                .rich(
                        "line",
                        Texts.of("prompt.CuratedList.line"),
                        CuratedItem::line,
                        CuratedListForm::refiled,
                        Faces::body);
        var comment = row.fields()
                .rich(
                        "comment",
                        Texts.of("prompt.CuratedList.comment"),
                        CuratedItem::comment,
                        CuratedItem::withComment,
                        CuratedListForm::comment);
        var marker = new ItemMark(INDENT);
        var words = new VBox(line, comment);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.hideWhenEmpty(comment);
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
        link(row, box, "url", CuratedItem::url, CuratedItem::withUrl);
        words(row, box, "title", Texts.of("form.title"), CuratedItem::title, CuratedItem::withTitle);
        words(row, box, "author", Texts.of("form.author"), CuratedItem::author, CuratedItem::withAuthor);
        words(
                row,
                box,
                "publication",
                Texts.of("form.publication"),
                CuratedItem::publication,
                CuratedItem::withPublication);
    }

    @Override
    protected void details(DetailsBox box) {
        super.details(box);
        setting(box, "curator", Texts.of("form.curator"), CuratedList::curator, CuratedList::withCurator);
        box.check("numbered", Texts.of("form.numbered"), block().numbered(), on -> {
            change("numbered", block().withNumbered(on), false);
            show(block(), look());
        });
        box.choice(
                "form",
                Texts.of("form.items-set"),
                List.of(Form.values()),
                block().form(),
                form -> form == Form.AS_FILED ? Texts.of("form.set.filed") : Texts.of("form.set.house"),
                form -> {
                    change("form", block().withForm(form), false);
                    show(block(), look());
                });
    }
}
