package standfirst.ui.themes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.edit.Edit;
import standfirst.model.Edition;
import standfirst.model.Theme;
import standfirst.model.Type;
import standfirst.storage.ThemeFiles;
import standfirst.ui.blocks.Detail;
import standfirst.ui.blocks.DetailInput;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The theme editor: all themes at the top, below them everything of the one that the edition wears. Each change shows on the page at once. */
public final class ThemePane {
    private final Session session;
    private final ThemeShelf shelf;
    private final Supplier<Optional<Path>> open;
    private final Function<String, Optional<Path>> save;
    private final ScrollPane node = new ScrollPane();
    private final VBox box = new VBox();
    private final Gallery gallery = new Gallery(theme -> apply(theme, ""));
    private final ThemeName name;
    private final Label state = new Label();
    private final VBox troubles = new VBox(4);
    private final ColourGrid colours = new ColourGrid(this::worn, this::apply);
    private final ContrastGrid contrast = new ContrastGrid(this::worn, this::apply);
    private final ThemeFields fields = new ThemeFields(this::worn, this::apply);
    private final List<DetailInput> inputs = new ArrayList<>();
    private final List<FontChoice> fonts = new ArrayList<>();
    private final Button keep = tool("fth-save", "save", this::keep);
    private final Button reset = tool("fth-rotate-ccw", "reset", this::reset);
    private final Button delete = tool("fth-trash-2", "delete", this::delete);
    private boolean loaded;
    private Optional<Theme> shown = Optional.empty();

    /**
     * @param open asks for a theme's file
     * @param save asks where to write a theme, by a suggested name
     * @param back gives the focus to the page
     */
    public ThemePane(
            Session session,
            ThemeShelf shelf,
            Supplier<Optional<Path>> open,
            Function<String, Optional<Path>> save,
            Runnable back) {
        this.session = session;
        this.shelf = shelf;
        this.open = open;
        this.save = save;
        this.name = new ThemeName(session, shelf);
        build();
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        box.focusWithinProperty().subscribe(within -> {
            if (!within) {
                session.endTyping();
            }
        });
        // Nothing is worked out before its tab is chosen.
        node.setVisible(false);
        node.visibleProperty().subscribe(this::refresh);
        session.editionProperty().map(Edition::theme).subscribe(_ -> refresh());
        shelf.ownProperty().subscribe(this::refreshShelf);
        shelf.troublesProperty().subscribe(this::showTroubles);
    }

    public Region node() {
        return node;
    }

    private void build() {
        box.getStyleClass().addAll("inspector", "themes");
        for (var sheet : List.of("inspector.css", "themes.css")) {
            box.getStylesheets()
                    .add(Objects.requireNonNull(ThemePane.class.getResource("/standfirst/ui/" + sheet), sheet)
                            .toExternalForm());
        }
        box.getChildren()
                .setAll(
                        gallery.node(),
                        head(),
                        troubles,
                        section("themes.colours", colours.node()),
                        section("themes.contrast", contrast.node()),
                        section("themes.fonts", fontChoices()),
                        section("themes.sizes", grid(fields.sizes(worn()))),
                        section("themes.measures", grid(fields.measures(worn()))),
                        section("themes.manners", column(fields.manners(worn()))),
                        section("themes.logo", column(fields.logo(worn()))));
        node.setId("themes");
        node.setContent(box);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        node.getStyleClass().addAll("rail-scroll", "edge-to-edge");
    }

    private Node head() {
        HBox.setHgrow(name.node(), Priority.ALWAYS);
        state.getStyleClass().add("caption");
        state.setWrapText(true);
        var line = new HBox(
                2,
                name.node(),
                keep,
                tool("fth-copy", "duplicate", this::duplicate),
                reset,
                delete,
                tool("fth-download", "import", this::bringIn),
                tool("fth-upload", "export", this::bringOut));
        line.getStyleClass().add("theme-tools");
        return new VBox(4, line, state);
    }

    private static Button tool(String icon, String id, Runnable action) {
        var button = Icons.quiet(new Button(), icon);
        button.setId("theme-" + id);
        Icons.explain(button, Texts.of("themes." + id), null);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node fontChoices() {
        fonts.add(new FontChoice(
                "font-headlines",
                Texts.of("themes.headlines"),
                stack -> applyType(worn().type().withHeadlines(stack), "headlines")));
        fonts.add(new FontChoice(
                "font-body",
                Texts.of("themes.body"),
                stack -> applyType(worn().type().withBody(stack), "body")));
        fonts.add(new FontChoice(
                "font-labels",
                Texts.of("themes.small"),
                stack -> applyType(worn().type().withLabels(stack), "labels")));
        var column = new VBox(12);
        column.getChildren().setAll(fonts);
        return column;
    }

    private static Node section(String title, Node content) {
        var head = new Label(Texts.of(title));
        head.getStyleClass().add("group-title");
        return new VBox(8, head, content);
    }

    private VBox column(List<Detail> details) {
        var column = new VBox(12);
        details.forEach(detail -> column.getChildren().add(input(detail)));
        return column;
    }

    /** Short fields, two in a line. */
    private GridPane grid(List<Detail> details) {
        var grid = new GridPane(12, 12);
        for (int i = 0; i < details.size(); i++) {
            var input = input(details.get(i));
            grid.add(input, i % 2, i / 2);
        }
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }

    private DetailInput input(Detail detail) {
        var input = new DetailInput(detail);
        input.control().focusedProperty().subscribe(focused -> {
            if (!focused) {
                session.endTyping();
            }
        });
        inputs.add(input);
        return input;
    }

    private Theme worn() {
        return session.edition().theme();
    }

    /** Changes what the edition wears; changes of one part that follow each other closely are one step. */
    private void apply(Theme theme, String part) {
        session.apply(new Edit.Dress(theme, part.isEmpty() ? Optional.empty() : Optional.of(part)));
    }

    private void applyType(Type type, String part) {
        apply(worn().withType(type), part);
    }

    private void refresh() {
        if (!node.isVisible()) {
            return;
        }
        if (!loaded) {
            loaded = true;
            shelf.load();
        }
        if (!shown.equals(Optional.of(worn()))) {
            var theme = worn();
            shown = Optional.of(theme);
            colours.show(theme);
            contrast.show(theme);
            fonts.get(0).show(theme.type().headlines());
            fonts.get(1).show(theme.type().body());
            fonts.get(2).show(theme.type().labels());
            var details = new ArrayList<Detail>();
            details.addAll(fields.sizes(theme));
            details.addAll(fields.measures(theme));
            details.addAll(fields.manners(theme));
            details.addAll(fields.logo(theme));
            for (int i = 0; i < inputs.size(); i++) {
                inputs.get(i).show(details.get(i));
            }
        }
        refreshShelf();
    }

    private void refreshShelf() {
        if (!node.isVisible()) {
            return;
        }
        var theme = worn();
        var own = shelf.isOwn(theme);
        var saved = shelf.saved(theme);
        var changed = !saved.equals(Optional.of(theme));
        gallery.show(shelf.all(), theme.id());
        name.show(theme, own);
        keep.setDisable(!changed);
        reset.setDisable(!changed || saved.isEmpty());
        delete.setDisable(!own);
        state.setText(Texts.of(
                saved.isEmpty()
                        ? "themes.state.edition"
                        : own
                                ? changed ? "themes.state.own-changed" : "themes.state.own"
                                : changed ? "themes.state.built-in-changed" : "themes.state.built-in"));
    }

    private void showTroubles(List<String> sentences) {
        troubles.getChildren().clear();
        for (var sentence : sentences) {
            var line = new Label(sentence, Icons.of("fth-alert-triangle"));
            line.setWrapText(true);
            line.getStyleClass().add("trouble");
            troubles.getChildren().add(line);
        }
        troubles.setVisible(!sentences.isEmpty());
        troubles.setManaged(!sentences.isEmpty());
    }

    /** An own theme is saved over itself; a changed one of the program's, or one from elsewhere, becomes an own one. */
    private void keep() {
        var theme = worn();
        if (shelf.isOwn(theme)) {
            shelf.save(theme, () -> {});
        } else if (shelf.saved(theme).isPresent()) {
            takeUp(shelf.fresh(theme, Texts.of("themes.mine", theme.name())));
        } else {
            takeUp(shelf.fresh(theme, theme.name()));
        }
    }

    private void duplicate() {
        takeUp(shelf.fresh(worn(), Texts.of("themes.copy", worn().name())));
    }

    private void takeUp(Theme theme) {
        var wear = session.<Theme>whileOpen(saved -> apply(saved, ""));
        shelf.save(theme, () -> wear.accept(theme));
    }

    private void reset() {
        shelf.saved(worn()).ifPresent(saved -> apply(saved, ""));
    }

    /** The edition keeps wearing what is taken off the shelf. */
    private void delete() {
        if (shelf.isOwn(worn())) {
            shelf.delete(worn());
        }
    }

    private void bringIn() {
        open.get()
                .ifPresent(file ->
                        shelf.read(file, session.whileOpen(theme -> takeUp(shelf.fresh(theme, theme.name())))));
    }

    private void bringOut() {
        var theme = worn();
        save.apply(ThemeFiles.id(theme.name()) + ThemeFiles.SUFFIX).ifPresent(file -> shelf.write(file, theme));
    }
}
