package standfirst.ui.session;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** How often an edition was opened or begun: by that somebody who comes later knows whether the edition is still the one it was. */
public final class Openings {
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();

    Openings() {}

    /** Grows with each opening, be it of the same edition as before. */
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void next() {
        count.set(count.get() + 1);
    }

    <T> Consumer<T> whileOpen(Consumer<T> then) {
        var opening = count.get();
        return result -> {
            if (opening == count.get()) {
                then.accept(result);
            }
        };
    }
}
