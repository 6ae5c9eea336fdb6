package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

/** Words as they look while nobody edits them: plain text flows, cheap enough for hundreds. */
public final class WordsView extends VBox {
    /** How strongly a prompt is drawn, against words. */
    private static final double PROMPT = 0.45;

    private double promptOpacity = PROMPT;

    private List<Paragraph> shown = List.of();
    private List<Marker> markers = List.of();
    private @Nullable Typography typography;
    private String prompt = "";

    public WordsView() {
        setFillWidth(true);
        setMinWidth(0);
    }

    /** Draws the prompt as strongly as words: for what the mail says where nothing is written. */
    void drawPromptAsWords() {
        promptOpacity = 1;
    }

    /** Shows plain words in one paragraph. */
    public void show(String words, Typography looks) {
        show(RichText.of(Paragraph.body(words)), looks, "");
    }

    /** Shows words, or the prompt where there are none; only paragraphs that differ are set anew. */
    public void show(RichText text, Typography changed, String promptText) {
        var paragraphs = text.equals(RichText.EMPTY) ? List.<Paragraph>of() : text.paragraphs();
        var next = Marker.of(paragraphs.stream().map(ParagraphStyle::of).toList());
        if (paragraphs.isEmpty()) {
            showPrompt(changed, promptText);
        } else {
            var keep = changed.equals(typography) && !shown.isEmpty();
            for (int i = 0; i < paragraphs.size(); i++) {
                if (!keep || i >= shown.size() || !same(i, paragraphs.get(i), next.get(i))) {
                    put(i, row(paragraphs.get(i), next.get(i), changed));
                }
            }
            getChildren().remove(paragraphs.size(), getChildren().size());
        }
        shown = paragraphs;
        markers = next;
        typography = changed;
    }

    /** The place of a character that a point of this view lies on, counted as an editing area counts. */
    int indexAt(Point2D point) {
        var before = 0;
        for (int i = 0; i < shown.size(); i++) {
            var row = getChildren().get(i);
            var length = shown.get(i).text().length();
            if (point.getY() < row.getBoundsInParent().getMaxY() || i == shown.size() - 1) {
                var flow = flow(row);
                var inFlow = flow.sceneToLocal(localToScene(point));
                var drawn = flow.getHitInfo(inFlow).getInsertionIndex();
                return before + Math.clamp(Tracking.inWords(flow.getChildren(), drawn), 0, length);
            }
            before += length + 1;
        }
        return 0;
    }

    /** A rectangle a line of a stretch of the words, in this view: as high as the line; nothing where there are fewer words. */
    List<Bounds> lines(int from, int to) {
        return boxes(from, to, (flow, start, end) -> flow.getRangeShape(start, end, false));
    }

    /** A rectangle a line of a stretch of the words, in this view: as wide as the words, down to where a line below them is drawn. */
    List<Bounds> underlines(int from, int to) {
        return boxes(from, to, TextFlow::getUnderlineShape);
    }

    private interface InFlow<T> {
        T of(TextFlow flow, int start, int end);
    }

    private List<Bounds> boxes(int from, int to, InFlow<PathElement[]> shape) {
        var result = new ArrayList<Bounds>();
        eachFlow(from, to, (flow, start, end) -> {
            for (var line : boxes(shape.of(flow, start, end))) {
                result.add(sceneToLocal(flow.localToScene(line)));
            }
        });
        return result;
    }

    private interface EachFlow {
        void each(TextFlow flow, int start, int end);
    }

    private void eachFlow(int from, int to, EachFlow action) {
        var before = 0;
        for (int i = 0; i < shown.size(); i++) {
            var length = shown.get(i).text().length();
            var start = Math.clamp(from - before, 0, length);
            var end = Math.clamp(to - before, 0, length);
            if (start < end) {
                var flow = flow(getChildren().get(i));
                var drawn = flow.getChildren();
                action.each(flow, Tracking.inDrawn(drawn, start), Tracking.inDrawn(drawn, end - 1) + 1);
            }
            before += length + 1;
        }
    }

    /** The rectangles that a flow's shape of a range consists of, one a line and direction. */
    private static List<Bounds> boxes(PathElement[] shape) {
        var result = new ArrayList<Bounds>();
        var box = new Path();
        for (var element : shape) {
            if (element instanceof MoveTo && !box.getElements().isEmpty()) {
                result.add(box.getBoundsInLocal());
                box = new Path();
            }
            box.setStroke(null);
            box.setFill(Color.BLACK);
            box.getElements().add(element);
        }
        if (!box.getElements().isEmpty()) {
            result.add(box.getBoundsInLocal());
        }
        return result;
    }

    /** Space that stands below the last paragraph and is not the field's. */
    double trailingGap() {
        return shown.isEmpty() || typography == null
                ? 0
                : typography.gapBelow(shown.getLast().kind());
    }

    private boolean same(int index, Paragraph paragraph, Marker marker) {
        return shown.get(index).equals(paragraph) && markers.get(index).equals(marker);
    }

    private void showPrompt(Typography changed, String promptText) {
        if (getChildren().size() == 1 && shown.isEmpty() && changed.equals(typography) && prompt.equals(promptText)) {
            return;
        }
        prompt = promptText;
        var flow = flow(Paragraph.of(Paragraph.Kind.BODY, Span.of(promptText)), changed);
        flow.setPadding(
                new Insets(flow.getPadding().getTop(), 0, flow.getPadding().getTop(), 0));
        flow.setOpacity(promptOpacity);
        getChildren().setAll(flow);
    }

    private void put(int index, Node row) {
        if (index < getChildren().size()) {
            getChildren().set(index, row);
        } else {
            getChildren().add(row);
        }
    }

    private static Node row(Paragraph paragraph, Marker marker, Typography typography) {
        var flow = flow(paragraph, typography);
        if (!marker.isDrawn()) {
            return flow;
        }
        var padding = flow.getPadding();
        flow.setPadding(new Insets(padding.getTop(), 0, padding.getBottom() + marker.extraBelow(typography), 0));
        HBox.setHgrow(flow, Priority.ALWAYS);
        flow.setMinWidth(0);
        var row = new HBox(marker.node(typography), flow);
        row.setMinWidth(0);
        return row;
    }

    private static TextFlow flow(Paragraph paragraph, Typography typography) {
        var flow = new TextFlow();
        var face = typography.face(paragraph.kind());
        Setting.shown(flow, paragraph.kind(), typography, paragraph.spans());
        var spans = paragraph.spans().isEmpty() ? List.of(new Span("", Style.PLAIN)) : paragraph.spans();
        var cut = Segments.mustBeCut(paragraph.text());
        for (var span : spans) {
            var letters = Setting.letters(span.text());
            for (var run : Segments.runs(letters)) {
                if (face.spacing() > 0 && !cut) {
                    flow.getChildren()
                            .addAll(Tracking.letters(
                                    run, face, face.spacing(), letter -> text(letter, span.style(), face, typography)));
                } else {
                    flow.getChildren().add(text(run, span.style(), face, typography));
                }
            }
        }
        flow.setMinWidth(0);
        return flow;
    }

    private static Text text(String run, Style style, Face face, Typography typography) {
        var node = new Text(run);
        Setting.run(node, style, face, typography.link());
        return node;
    }

    private static TextFlow flow(Node row) {
        return (TextFlow)
                (row instanceof TextFlow
                        ? row
                        : ((Parent) row).getChildrenUnmodifiable().getLast());
    }
}
