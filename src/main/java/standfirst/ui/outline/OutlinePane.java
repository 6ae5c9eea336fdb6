package standfirst.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The page as a list: select, many with Shift and Ctrl, drag into another order; the selection is the page's own. */
public final class OutlinePane {
    private final Session session;
    private final ListView<Row> list = new ListView<>();
    private boolean following;

    /** A block in the list. */
    record Row(BlockId id, String title, String kind, String icon, standfirst.model.Region region) {
        static List<Row> of(Edition edition) {
            return edition.entries().stream().map(Row::of).toList();
        }

        private static Row of(Entry entry) {
            var block = entry.block();
            return new Row(
                    entry.id(),
                    BlockNames.title(block),
                    BlockNames.kind(block),
                    BlockNames.icon(block),
                    entry.region());
        }
    }

    public OutlinePane(Session session) {
        this.session = session;
        list.setId("outline");
        list.getStyleClass().addAll("outline", "edge-to-edge");
        list.setAccessibleText(Texts.of("rail.outline"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new OutlineCell(this));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedIndexProperty().subscribe(this::selectOnPage);
        list.getSelectionModel().getSelectedIndices().subscribe(this::selectOnPage);
        session.editionProperty().subscribe(this::showRows);
        session.selectionProperty().subscribe(this::showSelection);
        showRows();
    }

    public Region node() {
        return list;
    }

    /** Moves blocks before another, or to the end of the page; each keeps its column. */
    void move(List<BlockId> blocks, Optional<BlockId> before) {
        session.apply(new Edit.Move(blocks, before, Optional.empty()));
        session.select(blocks);
    }

    /** What a drag that starts on this block takes along: the whole selection where the block is part of it. */
    List<BlockId> dragged(BlockId start) {
        var selected = session.selectionProperty().get();
        return selected.contains(start) ? selected : List.of(start);
    }

    /** The block after this one, before which a drop on the lower half of a row lands. */
    Optional<BlockId> after(BlockId block) {
        var entries = session.edition().entries();
        var next = session.edition().indexOf(block) + 1;
        return next < entries.size() ? Optional.of(entries.get(next).id()) : Optional.empty();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            session.selectionProperty().get().stream().findFirst().ifPresent(id -> session.reveal(Place.in(id, "")));
            event.consume();
        }
    }

    private void showRows() {
        var rows = Row.of(session.edition());
        if (rows.equals(list.getItems())) {
            return;
        }
        follow(() -> {
            if (rows.size() == list.getItems().size()) {
                for (int i = 0; i < rows.size(); i++) {
                    if (!rows.get(i).equals(list.getItems().get(i))) {
                        list.getItems().set(i, rows.get(i));
                    }
                }
            } else {
                list.getItems().setAll(rows);
            }
        });
        showSelection();
    }

    private void showSelection() {
        var selected = session.selectionProperty().get();
        if (selected.equals(selectedHere())) {
            return;
        }
        follow(() -> {
            list.getSelectionModel().clearSelection();
            for (int i = 0; i < list.getItems().size(); i++) {
                if (selected.contains(list.getItems().get(i).id())) {
                    list.getSelectionModel().select(i);
                }
            }
        });
    }

    private void selectOnPage() {
        if (!following) {
            session.select(selectedHere());
        }
    }

    private List<BlockId> selectedHere() {
        var ids = new ArrayList<BlockId>();
        for (var row : list.getSelectionModel().getSelectedItems()) {
            if (row != null) {
                ids.add(row.id());
            }
        }
        return ids;
    }

    /** Changes the list after the session; what the list then says of its selection is no wish of the editor's. */
    private void follow(Runnable change) {
        var outer = following;
        following = true;
        try {
            change.run();
        } finally {
            following = outer;
        }
    }
}
