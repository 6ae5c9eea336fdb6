package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Letters drawn apart. JavaFX has no letter spacing: so between two letters stands a space that is as narrow as wanted and breaks no word. */
final class Tracking {
    private static final String SPACE = "\u00a0";
    private static final double LARGE = 100;

    /** A space that is none of the words'. */
    private static final class Gap extends Text {
        Gap(Font font) {
            super(SPACE);
            setFont(font);
        }
    }

    private Tracking() {}

    /** The letters of a run, each a run of its own. */
    static List<Node> letters(String run, Face face, double pixels, java.util.function.Function<String, Text> set) {
        var one = gap(face, pixels);
        var two = gap(face, 2 * pixels);
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < run.length(); ) {
            var end = i + Character.charCount(run.codePointAt(i));
            nodes.add(set.apply(run.substring(i, end)));
            // The gap of a space stands before it: a line breaks behind the space, and must not begin with a gap
            if (run.charAt(i) != ' ') {
                nodes.add(new Gap(end < run.length() && run.charAt(end) == ' ' ? two : one));
            }
            i = end;
        }
        return nodes;
    }

    /** The place among the words of a place among what is drawn. */
    static int inWords(List<? extends Node> drawn, int index) {
        var at = 0;
        var words = 0;
        for (var node : drawn) {
            if (at >= index) {
                return words;
            }
            if (node instanceof Text text) {
                at += text.getText().length();
                words += node instanceof Gap ? 0 : text.getText().length();
            }
        }
        return words;
    }

    /** The place among what is drawn of a letter of the words. */
    static int inDrawn(List<? extends Node> drawn, int letter) {
        var at = 0;
        var words = 0;
        for (var node : drawn) {
            if (node instanceof Text text) {
                var length = text.getText().length();
                if (!(node instanceof Gap)) {
                    if (letter < words + length) {
                        return at + letter - words;
                    }
                    words += length;
                }
                at += length;
            }
        }
        return at;
    }

    private static Font gap(Face face, double pixels) {
        var plain = face.plainFont();
        var large = Fonts.width(SPACE, Font.font(plain.getFamily(), LARGE));
        return Font.font(plain.getFamily(), LARGE * pixels / large);
    }
}
