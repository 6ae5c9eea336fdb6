package standfirst.ui.blocks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Theme;
import standfirst.ui.Fx;
import standfirst.ui.richtext.RichField;

/** Draws every form in every theme, light and dark, for eyes; and sees to it that each has a height. */
class FormSnapshotTest {
    static final List<Theme> themes = Theme.BUILT_IN;

    @ParameterizedTest
    @FieldSource("themes")
    void drawsEveryForm(Theme theme) {
        for (var dark : new boolean[] {false, true}) {
            draw(theme, dark, 560, Samples.ONE_OF_EACH, theme.id() + (dark ? "-dark" : ""));
        }
        draw(theme, false, 176, List.of(Samples.LINKS, Samples.BRIEFS, Samples.QUOTE), theme.id() + "-narrow");
    }

    @ParameterizedTest
    @FieldSource("themes")
    void drawsTheFreshBlocksOfThePalette(Theme theme) {
        var fresh =
                BlockForms.palette().stream().map(item -> item.fresh().get()).toList();
        draw(theme, false, 560, fresh, theme.id() + "-fresh");
    }

    private static void draw(Theme theme, boolean dark, int width, List<? extends Block> blocks, String name) {
        var look = new Look(theme, dark, Samples.DETAILS, width, List.of("The lifeboat shed", "Also today"));
        var page = Fx.get(() -> {
            var box = new VBox();
            for (var block : blocks) {
                box.getChildren()
                        .add(BlockForms.create(block, new RecordingHost(), look).node());
            }
            box.setStyle("-fx-background-color: " + look.palette().paper() + "; -fx-padding: 20;");
            box.setPrefWidth(width + 40);
            var stage = new Stage();
            var scroll = new ScrollPane(box);
            stage.setScene(new Scene(scroll, width + 60, 700));
            stage.getScene().getStylesheets().add(RichField.STYLESHEET);
            stage.show();
            return box;
        });
        Fx.settle();
        Fx.snapshot(page, name);
        Fx.run(() -> {
            for (var form : page.getChildren()) {
                assertTrue(form.getLayoutBounds().getHeight() > 0, form.toString());
            }
            page.getScene().getWindow().hide();
        });
    }
}
