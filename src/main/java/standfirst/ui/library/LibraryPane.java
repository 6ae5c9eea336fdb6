package standfirst.ui.library;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import standfirst.storage.BlockLibrary.Saved;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The library as a list with a search: saved blocks are put onto the page, renamed and deleted. */
public final class LibraryPane {
    private final Library library;
    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();
    private final FilteredList<Saved> found;
    private final ListView<Saved> list;
    private Optional<Saved> renaming = Optional.empty();

    public LibraryPane(Library library) {
        this.library = library;
        found = new FilteredList<>(library.saved());
        list = new ListView<>(found);
        list.setId("library");
        list.getStyleClass().addAll("library", "edge-to-edge");
        list.setAccessibleText(Texts.of("rail.library"));
        list.setCellFactory(_ -> new SavedCell(this));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.setId("library-search");
        search.setPromptText(Texts.of("library.search"));
        search.setAccessibleText(Texts.of("library.search"));
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        var top = new VBox(search);
        top.getStyleClass().add("library-search");
        var none = nothing();
        none.visibleProperty().bind(javafx.beans.binding.Bindings.isEmpty(library.saved()));
        list.visibleProperty().bind(none.visibleProperty().not());
        top.visibleProperty().bind(list.visibleProperty());
        node.setTop(top);
        node.setCenter(new StackPane(list, none));
        library.setOnShown(this::rename);
        library.read();
    }

    public Region node() {
        return node;
    }

    /** Begins to rename the chosen block, where the keys are in the list. */
    public boolean rename() {
        var chosen =
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(_ -> list.isFocusWithin());
        chosen.ifPresent(this::rename);
        return chosen.isPresent();
    }

    Library library() {
        return library;
    }

    void rename(Saved saved) {
        search.clear();
        renaming =
                found.stream().filter(each -> each.file().equals(saved.file())).findFirst();
        renaming.ifPresent(each -> {
            list.getSelectionModel().select(each);
            list.scrollTo(each);
        });
        list.refresh();
    }

    boolean isRenaming(Saved saved) {
        return renaming.filter(saved::equals).isPresent();
    }

    void renamed(Saved saved, Optional<String> name) {
        renaming = Optional.empty();
        list.refresh();
        list.requestFocus();
        name.ifPresent(words -> library.rename(saved, words));
    }

    private void pressed(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (renaming.isPresent() || chosen == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> library.insert(chosen);
            case F2 -> rename(chosen);
            case DELETE, BACK_SPACE -> library.delete(chosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void filter(String wanted) {
        var words = wanted.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(saved -> words.isEmpty()
                || saved.name().toLowerCase(Locale.ROOT).contains(words)
                || SavedCell.words(saved).toLowerCase(Locale.ROOT).contains(words));
    }

    private static VBox nothing() {
        var icon = Icons.of("fth-archive");
        icon.setIconSize(24);
        var said = new Label(Texts.of("library.none"));
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        var box = new VBox(8, icon, said);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("library-none");
        return box;
    }
}
