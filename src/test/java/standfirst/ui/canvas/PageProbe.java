package standfirst.ui.canvas;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import standfirst.model.Edition;
import standfirst.ui.Fx;
import standfirst.ui.preview.MailProbe.Page;
import standfirst.ui.preview.MailProbe.Word;
import standfirst.ui.session.Session;

/** The canvas, measured as {@link standfirst.ui.preview.MailProbe} measures the mail. */
final class PageProbe {
    private static final Pattern WORD = Pattern.compile("[^ \n\t]+");

    private PageProbe() {}

    static Page of(Edition edition, boolean dark) {
        var session = new Session(edition, new NoWork(), InstantSource.system());
        var canvas = Fx.get(() -> {
            var made = new PageCanvas(session);
            made.darkProperty().set(dark);
            var stage = new Stage();
            stage.setScene(new Scene(made, 740, 740));
            stage.show();
            made.lookupAll(".block-card").forEach(card -> ((BlockCard) card).fill());
            return made;
        });
        var page = Fx.get(() -> (PagePane) canvas.lookup(".page"));
        var words = new ArrayList<Word>();
        var height = Fx.get(() -> {
            canvas.applyCss();
            canvas.layout();
            canvas.layout();
            collect(page, page, words);
            return page.geometry().page().getHeight();
        });
        Fx.run(() -> {
            canvas.getScene().getWindow().hide();
            session.close();
        });
        return new Page(standfirst.ui.preview.MailProbe.joined(words), height, () -> picture(page));
    }

    private static Image picture(PagePane page) {
        return Fx.get(() -> {
            var parameters = new javafx.scene.SnapshotParameters();
            parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, page.getWidth(), page.getHeight()));
            return page.snapshot(parameters, null);
        });
    }

    private static void collect(Node node, Node page, List<Word> words) {
        if (!node.isVisible()
                || node.getStyleClass().contains("form-tool")
                || node.getStyleClass().contains("picture")
                || node.getStyleClass().contains("add-item")
                || node.getStyleClass().contains("card-toolbar")) {
            return;
        }
        switch (node) {
            case TextFlow flow -> addFlow(flow, page, words);
            case Text text -> addText(text, page, words);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, page, words));
            default -> {}
        }
    }

    private static void addText(Text text, Node page, List<Word> words) {
        var box = page.sceneToLocal(text.localToScene(text.getLayoutBounds()));
        var said = text.getText().strip();
        if (text.getText().startsWith(" ")) {
            // A dot between two links stands on its own
            var space = new Text(" ");
            space.setFont(text.getFont());
            var wide = space.getLayoutBounds().getWidth();
            box = new javafx.geometry.BoundingBox(
                    box.getMinX() + wide, box.getMinY(), box.getWidth() - 2 * wide, box.getHeight());
        } else if (text.getText().endsWith(" ")) {
            box = new javafx.geometry.BoundingBox(box.getMinX(), box.getMinY(), box.getWidth() - 3, box.getHeight());
        }
        if (!said.isEmpty() && !said.equals("•") && !said.matches("\\d+\\.") && !said.equals("◦")) {
            words.add(new Word(said, box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), hex(text)));
        }
    }

    private static void addFlow(TextFlow flow, Node page, List<Word> words) {
        var all = new StringBuilder();
        var colours = new ArrayList<String>();
        for (var child : flow.getChildren()) {
            if (child instanceof Text text) {
                all.append(text.getText());
                for (int i = 0; i < text.getText().length(); i++) {
                    colours.add(hex(text));
                }
            } else {
                all.append('\ufffc');
                colours.add("");
            }
        }
        var matcher = WORD.matcher(all);
        while (matcher.find()) {
            var said = matcher.group().replace("\u00a0", "");
            if (!said.isEmpty()) {
                words.add(word(flow, page, matcher.start(), matcher.end(), said, colours.get(matcher.start())));
            }
        }
    }

    private static Word word(TextFlow flow, Node page, int from, int to, String said, String colour) {
        var left = Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (PathElement element : flow.getRangeShape(from, to, false)) {
            var x = element instanceof MoveTo move ? move.getX() : element instanceof LineTo line ? line.getX() : left;
            var y = element instanceof MoveTo move ? move.getY() : element instanceof LineTo line ? line.getY() : top;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        var box = page.sceneToLocal(
                flow.localToScene(new javafx.geometry.BoundingBox(left, top, right - left, bottom - top)));
        return new Word(said, box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), colour);
    }

    private static String hex(Text text) {
        var fill = (Color) text.getFill();
        return String.format(
                "#%02x%02x%02x",
                Math.round(fill.getRed() * 255), Math.round(fill.getGreen() * 255), Math.round(fill.getBlue() * 255));
    }
}
