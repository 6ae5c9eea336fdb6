package standfirst.ui.outline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import standfirst.edit.Edit;
import standfirst.edit.ListItems;
import standfirst.model.BlockId;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/**
 * The page as a tree: blocks with their items and sub-headings. Many are selected with Shift and Ctrl, and dragged into another order; headings are
 * reworded in place. The selection is the page's own.
 */
public final class OutlinePane {
    private final Session session;
    private final BorderPane node = new BorderPane();
    private final TreeView<Line> tree = new TreeView<>(new TreeItem<>());
    private final Label total = new Label();
    private final Rows rows = new Rows();
    private final ItemKeys itemKeys = new ItemKeys(this);
    private Optional<Renaming> renaming = Optional.empty();
    private boolean following;

    /** A row that is being reworded, and the words it had: where others stand by then, it is another's place. */
    private record Renaming(Row row, String words) {}

    /** Items of one list. */
    record Chosen(BlockId block, Set<Integer> indices) {}

    public OutlinePane(Session session) {
        this.session = session;
        tree.setId("outline");
        tree.getStyleClass().addAll("outline", "edge-to-edge");
        tree.setAccessibleText(Texts.of("rail.outline"));
        tree.setShowRoot(false);
        tree.getRoot().setExpanded(true);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new OutlineCell(this));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Line>>)
                _ -> selectOnPage());
        tree.getSelectionModel().selectedIndexProperty().subscribe(this::selectOnPage);
        total.getStyleClass().addAll("caption", "outline-total");
        node.setCenter(tree);
        node.setBottom(total);
        // Who goes to the outline means its rows.
        node.focusedProperty().subscribe(focused -> {
            if (focused) {
                focus();
            }
        });
        session.openings().countProperty().addListener((_, _, _) -> {
            renaming = Optional.empty();
            tree.refresh();
        });
        session.settledProperty().subscribe(this::showRows);
        session.findingsProperty().subscribe(this::showRows);
        session.selectionProperty().subscribe(this::showSelection);
        showRows();
    }

    public Region node() {
        return node;
    }

    /** Brings the keys to the rows, and a row under them where none is. */
    public void focus() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty() && tree.getExpandedItemCount() > 0) {
            tree.getSelectionModel().select(0);
        }
    }

    /** Begins to reword the heading of the row under the keys, where the keys are here and it has one. */
    public boolean rename() {
        return tree.isFocusWithin() && focused().filter(this::rename).isPresent();
    }

    Session session() {
        return session;
    }

    boolean rename(Row row) {
        renaming = Headings.words(session.edition(), row).map(words -> new Renaming(row, words));
        renaming.ifPresent(_ -> tree.refresh());
        return renaming.isPresent();
    }

    /** The words to begin with, where this row is being reworded. */
    Optional<String> renaming(Row row) {
        return renaming.filter(wanted -> wanted.row().key().equals(row.key())).map(Renaming::words);
    }

    /** Ends rewording, with other words or without. */
    void renamed(Optional<String> words) {
        var edition = session.edition();
        var row = renaming.filter(begun -> Headings.words(edition, begun.row()).equals(Optional.of(begun.words())))
                .map(Renaming::row);
        renaming = Optional.empty();
        row.ifPresent(renamed ->
                words.flatMap(text -> Headings.rename(edition, renamed, text)).ifPresent(session::apply));
        tree.refresh();
        tree.requestFocus();
    }

    /** Moves blocks before another, or to the end of the page; each keeps its column. */
    void move(List<BlockId> blocks, Optional<BlockId> before) {
        session.apply(new Edit.Move(blocks, before, Optional.empty()));
        session.select(blocks);
    }

    /** Moves items of a list within it, or into another. */
    void move(Chosen items, BlockId to, int before) {
        ListItems.move(session.edition(), items.block(), items.indices(), to, before)
                .ifPresent(edit -> {
                    session.apply(edit);
                    int gone = items.block().equals(to)
                            ? (int) items.indices().stream()
                                    .filter(index -> index < before)
                                    .count()
                            : 0;
                    selectItems(to, before - gone, items.indices().size());
                });
    }

    /** What a drag that starts on this block takes along: the whole selection where the block is part of it. */
    List<BlockId> dragged(BlockId start) {
        var selected = session.selectionProperty().get();
        return selected.contains(start) ? selected : List.of(start);
    }

    /** What a drag that starts on this item takes along: all selected items of its list. */
    Chosen dragged(Row.Item start) {
        return chosenItems()
                .filter(chosen ->
                        chosen.block().equals(start.block()) && chosen.indices().contains(start.index()))
                .orElseGet(() -> new Chosen(start.block(), Set.of(start.index())));
    }

    /** The block after this one, before which a drop on the lower half of a row lands. */
    Optional<BlockId> after(BlockId block) {
        var entries = session.edition().entries();
        var next = session.edition().indexOf(block) + 1;
        return next < entries.size() ? Optional.of(entries.get(next).id()) : Optional.empty();
    }

    private void pressed(KeyEvent event) {
        if (renaming.isPresent()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            focused().ifPresent(row -> {
                if (event.isShortcutDown() || !rename(row)) {
                    session.reveal(row.place());
                }
            });
            event.consume();
        } else if (chosenItems().filter(items -> itemKeys.pressed(event, items)).isPresent()) {
            event.consume();
        }
    }

    private Optional<Row> focused() {
        return Optional.ofNullable(tree.getFocusModel().getFocusedItem())
                .map(TreeItem::getValue)
                .map(Line::row);
    }

    /** The selected items, where nothing but items of one list is selected. */
    private Optional<Chosen> chosenItems() {
        var selected = selectedRows();
        var items = selected.stream().filter(Row.Item.class::isInstance).toList();
        return items.isEmpty()
                        || items.size() < selected.size()
                        || items.stream().map(Row::block).distinct().count() > 1
                ? Optional.empty()
                : Optional.of(new Chosen(
                        items.getFirst().block(),
                        items.stream().map(item -> ((Row.Item) item).index()).collect(Collectors.toSet())));
    }

    private List<Row> selectedRows() {
        return tree.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(TreeItem::getValue)
                .filter(Objects::nonNull)
                .map(Line::row)
                .toList();
    }

    private void showRows() {
        var edition = session.edition();
        var branches = rows.of(edition, session.findingsProperty().get());
        var words =
                branches.stream().mapToLong(branch -> branch.block().words()).sum();
        total.setText(Texts.of("outline.total", branches.size(), words));
        follow(() -> {
            var items = Branches.arrange(
                    tree.getRoot(),
                    branches.stream().map(branch -> (Row) branch.block()).toList());
            for (int i = 0; i < items.size(); i++) {
                Branches.arrange(items.get(i), branches.get(i).below());
            }
        });
        showSelection();
    }

    private void showSelection() {
        var selected = session.selectionProperty().get();
        if (following || selected.equals(selectedHere())) {
            return;
        }
        follow(() -> {
            tree.getSelectionModel().clearSelection();
            for (var item : tree.getRoot().getChildren()) {
                if (selected.contains(item.getValue().row().block())) {
                    tree.getSelectionModel().select(item);
                }
            }
        });
        if (!tree.isFocusWithin() && !tree.getSelectionModel().isEmpty()) {
            tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 3));
        }
    }

    void selectItems(BlockId block, int first, int count) {
        tree.getRoot().getChildren().stream()
                .filter(item -> item.getValue().row().block().equals(block))
                .findFirst()
                .ifPresent(item -> follow(() -> {
                    tree.getSelectionModel().clearSelection();
                    item.setExpanded(true);
                    int last = Math.min(item.getChildren().size(), first + count);
                    for (int i = Math.clamp(first, 0, Math.max(0, last - 1)); i < last; i++) {
                        tree.getSelectionModel().select(item.getChildren().get(i));
                    }
                }));
        selectOnPage();
    }

    private void selectOnPage() {
        if (!following) {
            follow(() -> session.select(selectedHere()));
        }
    }

    /** The blocks of the selected rows, in page order. */
    private List<BlockId> selectedHere() {
        var chosen = new LinkedHashSet<BlockId>();
        selectedRows().forEach(row -> chosen.add(row.block()));
        return session.edition().entries().stream()
                .map(entry -> entry.id())
                .filter(chosen::contains)
                .toList();
    }

    /** Changes the tree after the session; what the tree then says of its selection is no wish of the editor's. */
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
