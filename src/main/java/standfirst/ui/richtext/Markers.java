package standfirst.ui.richtext;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The bullets, numbers and insets beside the paragraphs of an area; only those that change are drawn anew. */
final class Markers {
    private final Area area;
    private final Typography typography;
    private List<Marker> shown = List.of();

    Markers(Area area, Typography typography) {
        this.area = area;
        this.typography = typography;
    }

    @Nullable
    Node node(int paragraph) {
        return paragraph < shown.size() && shown.get(paragraph).isDrawn() ? drawn(shown.get(paragraph)) : null;
    }

    /** The space below the paragraph is set on the box that its marker comes to stand in: the area itself knows a paragraph's kind alone. */
    private Node drawn(Marker marker) {
        var node = marker.node(typography);
        node.parentProperty().addListener((property, before, now) -> {
            if (before instanceof Region box) {
                box.setPadding(Insets.EMPTY);
            }
            if (now instanceof Region box) {
                box.setPadding(new Insets(0, 0, marker.extraBelow(typography), 0));
            }
        });
        return node;
    }

    void refresh() {
        var before = shown;
        shown = Marker.of(
                area.getParagraphs().stream().map(p -> p.getParagraphStyle()).toList());
        for (int i = 0; i < shown.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(shown.get(i))) {
                area.recreateParagraphGraphic(i);
            }
        }
    }
}
