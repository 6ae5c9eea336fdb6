package standfirst.ui.blocks;

import javafx.scene.layout.VBox;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.ui.kit.Texts;

/** Links to stories: title over author. */
final class LinkListForm extends ItemsForm<LinkList, LinkItem> {
    LinkListForm(LinkList first, FormHost host, Look look) {
        super(
                LinkList.class,
                first,
                host,
                look,
                new Kind<>(
                        Texts.of("prompt.LinkList.heading"),
                        new VBox(Faces.GAP),
                        LinkItem.EMPTY,
                        LinkListForm::isBlank,
                        "title",
                        ItemJoin::links));
        beginList();
    }

    private static boolean isBlank(LinkItem item) {
        return item.title().isBlank()
                && item.author().isBlank()
                && item.kicker().isBlank();
    }

    @Override
    protected void build(ItemRow<LinkItem> row) {
        var fields = row.fields();
        var kicker = fields.line(
                "kicker", Texts.of("prompt.LinkList.kicker"), LinkItem::kicker, LinkItem::withKicker, Faces::mutedBody);
        var title = fields.dressedLine(
                "title",
                Texts.of("prompt.LinkList.title"),
                LinkItem::title,
                LinkItem::withTitle,
                (item, faces) -> faces.link(item.url()));
        var author = fields.line(
                "author", Texts.of("prompt.LinkList.author"), LinkItem::author, LinkItem::withAuthor, Faces::mutedBody);
        title.onLinkAsked(() -> row.openDetails("url"));
        author.onLinkAsked(() -> row.openDetails("url"));
        row.hideWhenEmpty(kicker);
        row.hideWhenEmpty(author);
        row.add(kicker, title, author);
        row.keys(author);
        title.onEnterAtEnd(() -> {
            row.focus("author", Integer.MAX_VALUE);
            return true;
        });
    }

    @Override
    protected void details(ItemRow<LinkItem> row, DetailsBox box) {
        link(row, box, "url", LinkItem::url, LinkItem::withUrl);
        words(row, box, "kicker", Texts.of("form.kicker"), LinkItem::kicker, LinkItem::withKicker);
    }
}
