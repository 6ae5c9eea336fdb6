package standfirst.ui.handoff;

import javafx.scene.Node;

/** One page of the hand-off: its own tab at the side. All of it on the FX thread. */
public interface HandOffPart {
    /** What its tab says; always the same. */
    String title();

    /** Its icon, by its Ikonli name. */
    default String icon() {
        return "fth-file-text";
    }

    /** What it shows: asked for once, when it is seen first. It is as wide as it is given, and scrolled where it is higher than there is room. */
    Node node();

    /** Where the keyboard goes when the sheet opens at this part: the first control within it. */
    default Node entrance() {
        return node();
    }

    /** It is seen from now on: what may have changed meanwhile is read anew. */
    default void shown() {}

    /** It is seen no longer. */
    default void hidden() {}
}
