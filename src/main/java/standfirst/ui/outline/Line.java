package standfirst.ui.outline;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A place in the tree, of which the row may change: the tree itself would make all its cells anew for a changed value. */
final class Line {
    private final ReadOnlyObjectWrapper<Row> row;

    Line(Row first) {
        row = new ReadOnlyObjectWrapper<>(first);
    }

    Row row() {
        return row.get();
    }

    ReadOnlyObjectProperty<Row> rowProperty() {
        return row.getReadOnlyProperty();
    }

    void show(Row changed) {
        if (!changed.equals(row.get())) {
            row.set(changed);
        }
    }

    @Override
    public String toString() {
        return row.get().title();
    }
}
