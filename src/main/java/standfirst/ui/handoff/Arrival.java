package standfirst.ui.handoff;

import javafx.scene.control.TextField;

/** Tells whether a value that comes from elsewhere is shown in a field: not over what is being typed there. */
final class Arrival {
    /** What came last: a field that has the keyboard and still says that is not being typed in. */
    private String last = "";

    boolean isFor(TextField field, String value) {
        var there = field.getText().strip();
        boolean typing = field.isFocused() && !there.equals(last);
        last = value;
        return !typing && !value.equals(there);
    }
}
