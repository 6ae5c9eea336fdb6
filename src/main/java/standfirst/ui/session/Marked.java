package standfirst.ui.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import standfirst.model.Place;
import standfirst.ui.kit.Mark;

/** What is marked on the page, by kind and place. */
final class Marked {
    private final ReadOnlyObjectWrapper<Map<Mark.Kind, Map<Place, List<Mark>>>> marks =
            new ReadOnlyObjectWrapper<>(Map.of());

    ReadOnlyObjectProperty<Map<Mark.Kind, Map<Place, List<Mark>>>> property() {
        return marks.getReadOnlyProperty();
    }

    void put(Mark.Kind kind, Map<Place, List<Mark>> marked) {
        var all = new EnumMap<Mark.Kind, Map<Place, List<Mark>>>(Mark.Kind.class);
        all.putAll(marks.get());
        all.put(kind, Map.copyOf(marked));
        // Most letters leave the marks as they are, and the page with them.
        if (!all.equals(marks.get())) {
            marks.set(Map.copyOf(all));
        }
    }
}
