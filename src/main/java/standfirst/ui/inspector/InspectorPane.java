package standfirst.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.model.BlockId;
import standfirst.model.Finding;
import standfirst.model.Picture;
import standfirst.ui.blocks.BlockDetails.Group;
import standfirst.ui.blocks.Detail;
import standfirst.ui.blocks.DetailInput;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/**
 * What of the selected block is no words on the page: links, descriptions of pictures, settings; of several blocks what they have in common; with
 * nothing selected the edition's own details. It works on the edition only while it is seen.
 */
public final class InspectorPane {
    /** Where the picture of a block is found, as its form calls it. */
    private static final String PICTURE = "figure.picture.source";

    private final Session session;
    private final ScrollPane node = new ScrollPane();
    private final VBox box = new VBox();
    private final Label title = new Label();
    private final VBox elsewhere = new VBox(4);
    private final VBox fields = new VBox();
    private final List<DetailInput> inputs = new ArrayList<>();
    private final Button cut = new Button(Texts.of("inspector.crop"), Icons.of("fth-crop"));
    private List<BlockId> selected = List.of();
    private Optional<Subject> subject = Optional.empty();

    /**
     * @param back gives the focus to the page
     * @param crop lets the picture of the selected block be cropped
     */
    public InspectorPane(Session session, Runnable back, Runnable crop) {
        this.session = session;
        cut.setId("inspector-crop");
        cut.setOnAction(_ -> crop.run());
        Icons.explain(cut, Texts.of("crop.view"), KeyCombination.valueOf("Shortcut+Alt+C"));
        title.getStyleClass().add("inspector-title");
        elsewhere.getStyleClass().add("elsewhere");
        fields.getStyleClass().add("inspector-fields");
        box.getStyleClass().add("inspector");
        box.getStylesheets()
                .add(Objects.requireNonNull(
                                InspectorPane.class.getResource("/standfirst/ui/inspector.css"),
                                "inspector.css is missing")
                        .toExternalForm());
        box.getChildren().setAll(new HBox(title), fields, elsewhere);
        node.setId("inspector");
        node.setContent(box);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().addAll("rail-scroll", "edge-to-edge");
        node.setFocusTraversable(false);
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
        session.selectionProperty().subscribe(this::refresh);
        session.settledProperty().subscribe(this::refresh);
        session.findingsProperty().subscribe(this::refreshFindings);
    }

    public Region node() {
        return node;
    }

    private void refresh() {
        if (!node.isVisible()) {
            return;
        }
        var now = session.selectionProperty().get();
        if (subject.isEmpty() || !now.equals(selected)) {
            selected = now;
            subject = Optional.of(subject(now));
            build(subject.get());
        } else if (subject.get().show(session.edition())) {
            update(subject.get());
        }
    }

    private Subject subject(List<BlockId> blocks) {
        var one = blocks.size() == 1
                ? session.edition().entry(blocks.getFirst())
                : Optional.<standfirst.model.Entry>empty();
        if (one.isPresent()) {
            return new OneBlock(session, one.get());
        }
        return blocks.isEmpty() ? new WholeEdition(session) : new SeveralBlocks(session, blocks);
    }

    /** Where the fields are the same, they take their new values; the one with the caret keeps it. */
    private void update(Subject shown) {
        var details = shown.groups().stream()
                .flatMap(group -> group.details().stream())
                .toList();
        var names = details.stream().map(Detail::name).toList();
        if (!names.equals(inputs.stream().map(DetailInput::name).toList())) {
            var focused = inputs.stream()
                    .filter(input -> input.control().isFocused())
                    .map(DetailInput::name)
                    .findFirst();
            build(shown);
            focused.flatMap(this::input).ifPresent(input -> input.control().requestFocus());
            return;
        }
        for (int i = 0; i < details.size(); i++) {
            inputs.get(i).show(details.get(i));
        }
        offerCrop(details);
    }

    private void build(Subject shown) {
        title.setText(shown.title(session.edition()));
        title.setGraphic(Icons.of(shown.icon()));
        fields.getChildren().clear();
        inputs.clear();
        shown.groups().forEach(this::add);
        offerCrop(shown.groups().stream()
                .flatMap(group -> group.details().stream())
                .toList());
        node.setVvalue(0);
        refreshFindings();
    }

    /** Only pictures that lie here can be cropped. */
    private void offerCrop(List<Detail> details) {
        var local = details.stream()
                .anyMatch(detail -> detail instanceof Detail.Text source
                        && source.name().equals(PICTURE)
                        && !source.value().isBlank()
                        && new Picture(source.value(), "", 0, 0).isLocal());
        cut.setVisible(local);
        cut.setManaged(local);
    }

    private void add(Group group) {
        var column = new VBox();
        column.getStyleClass().add("inspector-group");
        if (!group.title().isEmpty()) {
            var head = new Label(group.title());
            head.getStyleClass().add("group-title");
            column.getChildren().add(head);
        }
        for (var detail : group.details()) {
            var input = new DetailInput(detail);
            input.control().focusedProperty().subscribe(focused -> {
                if (focused) {
                    reveal(input);
                } else {
                    // What is typed into another field is another step.
                    session.endTyping();
                }
            });
            inputs.add(input);
            place(input, column);
            if (input.name().equals(PICTURE)) {
                column.getChildren().add(cut);
            }
        }
        fields.getChildren().add(column);
    }

    /** One below the other; a height stands beside its width. */
    private static void place(DetailInput input, VBox column) {
        HBox.setHgrow(input, Priority.ALWAYS);
        if (input.name().endsWith(".width")) {
            column.getChildren().add(new HBox(12, input));
        } else if (input.name().endsWith(".height") && column.getChildren().getLast() instanceof HBox row) {
            row.getChildren().add(input);
        } else {
            column.getChildren().add(input);
        }
    }

    private void reveal(DetailInput input) {
        if (input.equals(inputs.getFirst())) {
            node.setVvalue(0); // with the title above it
            return;
        }
        var top = box.sceneToLocal(input.localToScene(input.getLayoutBounds()));
        var hidden = box.getHeight() - node.getViewportBounds().getHeight();
        var at = node.getVvalue() * Math.max(0, hidden);
        if (top != null && hidden > 0) {
            if (top.getMaxY() > at + node.getViewportBounds().getHeight()) {
                node.setVvalue((top.getMaxY() + 8 - node.getViewportBounds().getHeight()) / hidden);
            } else if (top.getMinY() < at) {
                node.setVvalue(Math.max(0, top.getMinY() - 8) / hidden);
            }
        }
    }

    private Optional<DetailInput> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    private void refreshFindings() {
        if (!node.isVisible() || subject.isEmpty()) {
            return;
        }
        var open = new ArrayList<>(
                subject.get().findings(session.findingsProperty().get()));
        for (var input : inputs) {
            var own = open.stream()
                    .filter(finding -> isAbout(finding.place().field(), input.name()))
                    .toList();
            open.removeAll(own);
            input.setFindings(own);
        }
        elsewhere.getChildren().clear();
        if (!open.isEmpty()) {
            var head = new Label(Texts.of(selected.isEmpty() ? "inspector.other" : "inspector.on-page"));
            head.getStyleClass().add("group-title");
            elsewhere.getChildren().add(head);
            open.forEach(finding -> elsewhere.getChildren().add(line(finding)));
        }
        elsewhere.setVisible(!open.isEmpty());
        elsewhere.setManaged(!open.isEmpty());
    }

    /** A finding about a picture as a whole stands at its source. */
    private static boolean isAbout(String field, String input) {
        return field.equals(input) || (!field.isEmpty() && input.equals(field + ".source"));
    }

    private Hyperlink line(Finding finding) {
        var line = new Hyperlink(finding.message());
        line.setWrapText(true);
        line.setOnAction(_ -> session.reveal(finding.place()));
        return line;
    }
}
