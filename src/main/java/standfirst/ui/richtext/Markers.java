package standfirst.ui.richtext;

import java.util.List;
import javafx.scene.Node;
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

    @Nullable Node node(int paragraph) {
        return paragraph < shown.size() && shown.get(paragraph).isDrawn()
                ? shown.get(paragraph).node(typography)
                : null;
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
