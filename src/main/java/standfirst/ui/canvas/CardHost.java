package standfirst.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Caret;
import standfirst.model.Place;
import standfirst.ui.blocks.FormHost;
import standfirst.ui.richtext.MenuPlace;
import standfirst.ui.richtext.Slash;
import standfirst.ui.session.Session;

/** The page, as the form of one block sees it. */
record CardHost(
        BlockId id,
        Session session,
        ItemHost items,
        PagePictures pictures,
        Supplier<Function<MenuPlace, List<MenuItem>>> wordMenu)
        implements FormHost {
    @Override
    public void change(String field, Block changed, boolean typing) {
        session.apply(new Edit.Change(id, field, changed, typing));
    }

    @Override
    public void focused() {
        if (!session.selectionProperty().get().equals(List.of(id))) {
            session.select(id);
        }
    }

    @Override
    public void picture(String source, Consumer<Image> loaded) {
        pictures.load(source, loaded);
    }

    @Override
    public void crop() {
        items.crop(id);
    }

    @Override
    public void mergeTag() {
        items.mergeTag();
    }

    @Override
    public void endTyping() {
        session.endTyping();
    }

    @Override
    public void dragItem(int index, Node grip, Node picture) {
        items.drag(id, index, grip, picture);
    }

    @Override
    public void itemMoved(int index) {
        items.moved(id, index);
    }

    @Override
    public boolean moveItemOn(int index, int direction) {
        return items.moveOn(id, index, direction);
    }

    @Override
    public void caretAt(String field, int anchor, int position) {
        session.standing().caretAt(Optional.of(new Caret(Place.in(id, field), anchor, position)));
    }

    @Override
    public void caretGone() {
        session.standing().caretAt(Optional.empty());
    }

    @Override
    public List<MenuItem> menu(String field, MenuPlace place) {
        return wordMenu.get().apply(place);
    }

    @Override
    public boolean typesSmartly() {
        return session.smartTypingProperty().get();
    }

    @Override
    public void slash(String field, Slash slash) {
        items.slash(id, field, slash);
    }

    @Override
    public boolean join(int direction) {
        return session.standing().join(id, direction);
    }
}
