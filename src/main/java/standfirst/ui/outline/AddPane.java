package standfirst.ui.outline;

import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import standfirst.model.Block;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.canvas.PaletteDrag;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** Tiles of the blocks that can be added: dragged to the page, or called by click or Enter. */
public final class AddPane {
    private static final int COLUMNS = 2;

    private final ScrollPane node;

    /** @param add puts a block onto the page where it fits best */
    public AddPane(Consumer<Block> add) {
        var grid = new GridPane(8, 8);
        grid.setId("palette");
        grid.getStyleClass().add("tiles");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setFillWidth(true);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
        var items = BlockForms.palette();
        for (int i = 0; i < items.size(); i++) {
            grid.add(tile(items.get(i), add), i % COLUMNS, i / COLUMNS);
        }
        node = new ScrollPane(grid);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().addAll("edge-to-edge", "rail-scroll");
    }

    public Region node() {
        return node;
    }

    private static Button tile(BlockForms.PaletteItem item, Consumer<Block> add) {
        var block = item.fresh().get();
        var name = BlockNames.kind(block);
        var tile = new Button(name, Icons.of(BlockNames.icon(block)));
        tile.setId("add-" + block.getClass().getSimpleName());
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.getStyleClass().add("tile-button");
        tile.setOnAction(_ -> add.accept(item.fresh().get()));
        tile.setOnDragDetected(event -> PaletteDrag.begin(tile, event, item.fresh(), name));
        Icons.explain(tile, Texts.of("palette.hint", name), null);
        return tile;
    }
}
