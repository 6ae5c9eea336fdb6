package planted.standfirst.ui;

import javafx.scene.web.WebView;
import org.fxmisc.richtext.InlineCssTextArea;

/** Knows RichTextFX and WebView outside their rooms. */
public final class Window {
    /** Touches both. */
    public double zoom(InlineCssTextArea area, WebView view) {
        return area.getLength() * view.getZoom();
    }
}
