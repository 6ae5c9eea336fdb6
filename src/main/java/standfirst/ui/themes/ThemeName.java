package standfirst.ui.themes;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import standfirst.edit.Edit;
import standfirst.model.Theme;
import standfirst.storage.ThemeFiles;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The name of the theme in use, to be changed where the theme is the editor's own. Esc leaves it as it was. */
final class ThemeName {
    private final TextField node = new TextField();
    private final Session session;
    private final ThemeShelf shelf;
    /** Whose name is being changed: another theme may be put on while the caret is here. */
    private Optional<String> editing = Optional.empty();

    ThemeName(Session session, ThemeShelf shelf) {
        this.session = session;
        this.shelf = shelf;
        node.setId("theme-name");
        node.setAccessibleText(Texts.of("themes.name"));
        node.setOnAction(_ -> commit());
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                node.setText(worn().name());
            }
        });
        node.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                editing = Optional.of(worn().id());
            } else {
                commit();
                editing = Optional.empty();
            }
        });
    }

    TextField node() {
        return node;
    }

    /** Shows the theme's name, unless it is being changed. */
    void show(Theme theme, boolean own) {
        node.setEditable(own);
        node.setDisable(!own);
        if (!editing.equals(Optional.of(theme.id()))) {
            node.setText(theme.name());
        }
    }

    private void commit() {
        var wanted = node.getText().strip();
        var theme = worn();
        if (!editing.equals(Optional.of(theme.id()))
                || wanted.isEmpty()
                || wanted.equals(theme.name())
                || !shelf.isOwn(theme)) {
            node.setText(theme.name());
            return;
        }
        var renamed =
                ThemeFiles.id(wanted).equals(theme.id()) ? theme.named(theme.id(), wanted) : shelf.fresh(theme, wanted);
        var wear = session.<Theme>whileOpen(after -> renamed(theme, after));
        shelf.rename(theme, renamed, () -> wear.accept(renamed));
    }

    /** The edition wears the new name once its file is there. */
    private void renamed(Theme before, Theme after) {
        if (worn().id().equals(before.id())) {
            editing = editing.map(_ -> after.id());
            session.apply(new Edit.Dress(worn().named(after.id(), after.name())));
        }
    }

    private Theme worn() {
        return session.edition().theme();
    }
}
