package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import standfirst.model.Block;

/** A canvas of one form: keeps what it is told, and shows changes back as the window does. */
final class RecordingHost implements FormHost {
    record Change(String field, Block block, boolean typing) {}

    final List<Change> changes = new ArrayList<>();
    int focused;
    int ended;

    private @Nullable BlockForm form;
    private @Nullable Look look;

    /** From now on every change is shown to the form, as a session does. */
    void echo(BlockForm shown, Look in) {
        form = shown;
        look = in;
    }

    @Override
    public void change(String field, Block changed, boolean typing) {
        changes.add(new Change(field, changed, typing));
        if (form != null && look != null) {
            form.show(changed, look);
        }
    }

    @Override
    public void focused() {
        focused++;
    }

    @Override
    public void endTyping() {
        ended++;
    }

    Change last() {
        return changes.getLast();
    }
}
