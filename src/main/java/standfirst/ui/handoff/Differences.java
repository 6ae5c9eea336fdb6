package standfirst.ui.handoff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.handoff.arrived.Difference;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Severity;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The differences of a comparison, by block, those of one kind where one is chosen. */
final class Differences {
    /** More than anybody reads; a mail that differs so much is another one. */
    private static final int MOST = 200;

    private final VBox node = new VBox(16);
    private final Label summary = new Label();
    private final FlowPane kinds = new FlowPane(4, 4);
    private final VBox groups = new VBox(16);
    private final Consumer<BlockId> go;

    /** @param go leads to a block on the page */
    Differences(Consumer<BlockId> go) {
        this.go = go;
        summary.setId("compare-summary");
        summary.getStyleClass().add("part-title");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        groups.setId("compare-groups");
        node.getChildren().setAll(summary, kinds, groups);
        node.setVisible(false);
    }

    Region node() {
        return node;
    }

    /** @param name what it was compared with */
    void show(String name, Edition edition, List<Difference> found) {
        node.setVisible(true);
        long grave =
                found.stream().filter(each -> each.severity() != Severity.NOTE).count();
        summary.setText(
                found.isEmpty()
                        ? Texts.of("compare.same", name)
                        : Texts.of("compare.found", name, found.size(), grave));
        offer(edition, found);
        fill(edition, found);
    }

    private void offer(Edition edition, List<Difference> found) {
        Map<Kind, List<Difference>> byKind = new EnumMap<>(Kind.class);
        found.forEach(each ->
                byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(each));
        kinds.getChildren().clear();
        kinds.setVisible(byKind.size() > 1);
        kinds.setManaged(byKind.size() > 1);
        var group = new ToggleGroup();
        var all = chip(Texts.of("compare.all", found.size()), "all", group);
        all.setSelected(true);
        all.setOnAction(_ -> {
            all.setSelected(true);
            fill(edition, found);
        });
        byKind.forEach((kind, some) -> {
            var chip = chip(
                    Texts.of("compare." + kind.name().toLowerCase(Texts.LOCALE), some.size()),
                    kind.name().toLowerCase(Texts.LOCALE),
                    group);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                fill(edition, some);
            });
        });
    }

    private ToggleButton chip(String text, String id, ToggleGroup group) {
        var chip = new ToggleButton(text);
        chip.setId("compare-" + id);
        chip.getStyleClass().addAll("small", "compare-kind");
        chip.setToggleGroup(group);
        kinds.getChildren().add(chip);
        return chip;
    }

    private void fill(Edition edition, List<Difference> found) {
        Map<Optional<BlockId>, List<Difference>> byBlock = new LinkedHashMap<>();
        found.stream()
                .limit(MOST)
                .forEach(each -> byBlock.computeIfAbsent(each.block(), _ -> new ArrayList<>())
                        .add(each));
        var shown = new ArrayList<Node>();
        byBlock.forEach((block, some) -> shown.add(group(edition, block, some)));
        if (found.size() > MOST) {
            var more = new Label(Texts.of("compare.more", found.size() - MOST));
            more.getStyleClass().add("muted");
            shown.add(more);
        }
        groups.getChildren().setAll(shown);
    }

    private VBox group(Edition edition, Optional<BlockId> block, List<Difference> some) {
        var entry = block.flatMap(edition::entry);
        var title = entry.map(each -> BlockNames.title(each.block())).orElseGet(() -> Texts.of("compare.whole"));
        var icon = entry.map(each -> BlockNames.icon(each.block())).orElse("fth-mail");
        var heading = new Label(Texts.of("compare.group", title, some.size()), Icons.of(icon));
        heading.getStyleClass().add("part-title");
        var group = new VBox(4);
        group.getStyleClass().add("compare-group");
        group.getChildren().add(heading);
        some.forEach(each -> group.getChildren().add(line(each)));
        return group;
    }

    /** No button, whose height would not follow where its sentence breaks; but as one is used. */
    private Node line(Difference difference) {
        var row = row(difference);
        row.getStyleClass().add("difference");
        difference.block().ifPresent(block -> {
            row.getStyleClass().add("to-block");
            row.setAccessibleRole(AccessibleRole.BUTTON);
            row.setAccessibleText(difference.what());
            row.setFocusTraversable(true);
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    go.accept(block);
                }
            });
            row.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    event.consume();
                    go.accept(block);
                }
            });
        });
        return row;
    }

    private static HBox row(Difference difference) {
        var icon = Icons.of(
                switch (difference.severity()) {
                    case ERROR -> "fth-alert-octagon";
                    case WARNING -> "fth-alert-triangle";
                    case NOTE -> "fth-info";
                });
        icon.getStyleClass().add("severity-" + difference.severity().name().toLowerCase(Texts.LOCALE));
        var what = wrapped(difference.what());
        var words = new VBox(2, what);
        if (!difference.before().isBlank() || !difference.after().isBlank()) {
            var seen = wrapped(
                    difference.after().isBlank()
                            ? difference.before()
                            : difference.before().isBlank()
                                    ? difference.after()
                                    : Texts.of("compare.became", difference.before(), difference.after()));
            seen.getStyleClass().add("caption");
            words.getChildren().add(seen);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var row = new HBox(8, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
