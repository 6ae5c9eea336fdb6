package standfirst.ui.blocks;

import java.util.List;
import javafx.scene.layout.VBox;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;

/** Links to stories: title over author. */
final class LinkListForm extends ItemsForm<LinkList, LinkItem> {
    private final Heading heading;

    LinkListForm(LinkList first, FormHost host, Look look) {
        super(LinkList.class, first, host, look, new VBox(Faces.GAP));
        var label = fields.line("heading", "Section heading", LinkList::heading, LinkList::withHeading, Faces::label);
        heading = new Heading(label);
        when(Empty.HIDES, label, heading);
        add(heading);
        addItems();
        space(content, 0, Faces.GAP);
        begin();
    }

    @Override
    protected List<LinkItem> items(LinkList block) {
        return block.items();
    }

    @Override
    protected LinkList withItems(LinkList block, List<LinkItem> items) {
        return block.withItems(items);
    }

    @Override
    protected LinkItem fresh() {
        return LinkItem.EMPTY;
    }

    @Override
    protected boolean isBlank(LinkItem item) {
        return item.title().isBlank()
                && item.author().isBlank()
                && item.kicker().isBlank();
    }

    @Override
    protected boolean isUnwritten(LinkList block) {
        return block.heading().isBlank() && block.items().stream().allMatch(this::isBlank);
    }

    @Override
    protected void build(ItemRow<LinkItem> row) {
        var fields = row.fields();
        var kicker = fields.line("kicker", "Kicker", LinkItem::kicker, LinkItem::withKicker, Faces::mutedBody);
        var title = fields.dressedLine(
                "title", "Title", LinkItem::title, LinkItem::withTitle, (item, faces) -> faces.link(item.url()));
        var author = fields.line("author", "Author", LinkItem::author, LinkItem::withAuthor, Faces::mutedBody);
        title.onLinkAsked(() -> row.openDetails("url"));
        author.onLinkAsked(() -> row.openDetails("url"));
        row.hideWhenEmpty(kicker, false);
        row.hideWhenEmpty(author, true);
        row.add(kicker, title, author);
        row.keys(author);
    }

    @Override
    protected void details(ItemRow<LinkItem> row, DetailsBox box) {
        var item = row.fields();
        box.link("url", "Link", item.value().url(), url -> {
            item.change("url", item.value().withUrl(url), true);
            show(block(), look());
        });
        box.words("kicker", "Kicker", item.value().kicker(), kicker -> {
            item.change("kicker", item.value().withKicker(kicker), true);
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
    protected void dress(LinkList block, Faces faces) {
        heading.dress(faces);
        super.dress(block, faces);
    }
}
