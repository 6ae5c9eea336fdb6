package standfirst.ui.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;

/** Keeps the tree's branches as the rows are, with as little change as can be. */
final class Branches {
    private Branches() {}

    /** Gives a parent these rows below it. Rows that were there stay what they were, open or shut. */
    static List<TreeItem<Line>> arrange(TreeItem<Line> parent, List<Row> below) {
        Map<String, TreeItem<Line>> known = new HashMap<>();
        parent.getChildren().forEach(item -> known.put(item.getValue().row().key(), item));
        var items = below.stream()
                .map(row -> {
                    var item = known.get(row.key());
                    if (item == null) {
                        return new TreeItem<>(new Line(row));
                    }
                    item.getValue().show(row);
                    return item;
                })
                .toList();
        exchange(parent.getChildren(), items);
        return items;
    }

    /** Exchanges what differs and nothing else: rows taken out and put in again are no longer selected. */
    private static <T> void exchange(List<T> present, List<T> wanted) {
        int shorter = Math.min(present.size(), wanted.size());
        int start = 0;
        while (start < shorter && present.get(start).equals(wanted.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && present.get(present.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
            end++;
        }
        present.subList(start, present.size() - end).clear();
        present.addAll(start, wanted.subList(start, wanted.size() - end));
    }
}
