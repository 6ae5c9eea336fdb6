package standfirst.ui.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import standfirst.model.RichText;

/** What reaches beyond a field: whom it tells and whom it asks. */
final class Reach {
    BiConsumer<RichText, Boolean> changed = (now, typing) -> {};
    BiConsumer<Integer, Integer> caret = (anchor, position) -> {};
    Runnable entered = () -> {};
    Runnable left = () -> {};
    BooleanSupplier enterAtEnd = () -> false;
    BooleanSupplier backspaceWhenEmpty = () -> false;
    BooleanSupplier backspaceAtStart = () -> false;
    BooleanSupplier deleteAtEnd = () -> false;
    Function<MenuPlace, List<MenuItem>> menu = place -> List.of();
    Supplier<Optional<String>> language = Optional::empty;

    @Nullable
    Runnable link;

    @Nullable
    Runnable tag;

    @Nullable
    Consumer<Slash> slash;
}
