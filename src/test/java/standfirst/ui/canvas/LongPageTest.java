package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Edition;
import standfirst.ui.blocks.BlockForm;
import standfirst.ui.blocks.Look;
import standfirst.ui.session.Session;

/** What one letter costs on a page of four hundred blocks, counted: its own block is shown, measured and laid out again, and no other. */
@ExtendWith(ApplicationExtension.class)
class LongPageTest {
    private static final int BLOCKS = 400;

    private final Map<BlockId, Counting> forms = new HashMap<>();
    private final Session session = new Session(page(), new NoWork(), InstantSource.system());
    private PageCanvas canvas;

    private static Edition page() {
        return Pages.page(
                IntStream.range(0, BLOCKS).mapToObj(number -> "M" + number).collect(Collectors.joining(" ")));
    }

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        canvas = new PageCanvas(session, (block, host, look) -> {
            var form = new Counting(block);
            forms.put(Pages.id(((Briefs) block).heading().substring(1)), form);
            return form;
        });
        stage.setScene(new Scene(canvas, 760, 740));
        stage.show();
    }

    @Stop
    void close() {
        session.close();
    }

    @Test
    void aLetterTouchesItsOwnBlockAlone(FxRobot robot) {
        var cards = List.copyOf(canvas.lookupAll(".block-card"));
        robot.interact(() -> cards.forEach(card -> ((BlockCard) card).fill()));
        WaitForAsyncUtils.waitForFxEvents(20);
        assertEquals(BLOCKS, forms.size());

        var typedInto = Pages.id("7");
        robot.interact(() -> {
            session.select(typedInto);
            forms.values().forEach(Counting::forget);
            session.apply(new Edit.Change(typedInto, "heading", new Briefs("M7x", List.of()), true));
        });
        WaitForAsyncUtils.waitForFxEvents(20);

        assertEquals(
                List.of("shown"),
                forms.get(typedInto).work.stream().filter("shown"::equals).toList());
        assertTrue(forms.get(typedInto).work.contains("laid out"));
        forms.remove(typedInto);
        forms.forEach((id, form) -> assertEquals(List.of(), form.work, "block " + id));
    }

    /** A form that notes what is done to it. */
    private static final class Counting implements BlockForm {
        private final List<String> work = new ArrayList<>();
        private final Text words = new Text();
        private final VBox node = new VBox(words) {
            @Override
            protected double computePrefHeight(double width) {
                work.add("measured");
                return super.computePrefHeight(width);
            }

            @Override
            protected void layoutChildren() {
                work.add("laid out");
                super.layoutChildren();
            }
        };

        private Counting(Block block) {
            words.setText(Natural.heading(block));
        }

        private void forget() {
            work.clear();
        }

        @Override
        public Region node() {
            return node;
        }

        @Override
        public void show(Block changed, Look look) {
            work.add("shown");
            words.setText(Natural.heading(changed));
        }

        @Override
        public void focus(String field) {
            node.requestFocus();
        }
    }
}
