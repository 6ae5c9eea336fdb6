package standfirst.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the window remembers. */
final class Memory {
    private final List<Path> recent = new ArrayList<>();
    private boolean leftOpen = true;
    private boolean rightOpen = true;
    private Appearance appearance = Appearance.SYSTEM;

    enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    List<Path> recent() { return List.copyOf(recent); }
    void opened(Path file) { recent.remove(file); recent.addFirst(file); }
    void forget(Path file) { recent.remove(file); }
    boolean isLeftOpen() { return leftOpen; }
    void setLeftOpen(boolean open) { leftOpen = open; }
    boolean isRightOpen() { return rightOpen; }
    void setRightOpen(boolean open) { rightOpen = open; }
    Appearance appearance() { return appearance; }
    void setAppearance(Appearance chosen) { appearance = chosen; }
    double width() { return 1280; }
    double height() { return 800; }
    void setSize(double width, double height, boolean maximised) {}
    static Memory blank(double width, double height) { return new Memory(); }
}
