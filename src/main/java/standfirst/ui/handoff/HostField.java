package standfirst.ui.handoff;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.handoff.HandoffException;
import standfirst.handoff.PictureHost;
import standfirst.ui.kit.Texts;

/** The address under which the desk's pictures lie on the web: looked at as it is typed, kept as soon as it is one. */
final class HostField extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final DeskTerms settings;
    private final TextField field = new TextField();
    private final Label trouble = new Label();
    private final Arrival arrival = new Arrival();
    private boolean showing;

    HostField(DeskTerms settings) {
        super(4);
        this.settings = settings;
        var label = new Label(Texts.of("uploads.host"));
        label.getStyleClass().add("caption");
        label.setLabelFor(field);
        var why = new Label(Texts.of("uploads.host.why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("caption");
        field.setId("picture-host");
        field.setPromptText("https://");
        field.setAccessibleText(Texts.of("uploads.host"));
        trouble.setId("picture-host-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        trouble.getStyleClass().add("uploads-trouble");
        getChildren().setAll(label, field, trouble, why);
        field.textProperty().subscribe((_, typed) -> typed(typed));
        settings.settingsProperty().subscribe(_ -> show());
        wrong("");
    }

    /** Shows the address as it is kept; what is being typed is left alone. */
    void show() {
        var kept = settings.now().pictureHost();
        if (arrival.isFor(field, kept)) {
            showing = true;
            field.setText(kept);
            showing = false;
            check(kept);
        }
    }

    private void typed(String typed) {
        if (!showing && check(typed)) {
            settings.change(now -> now.withPictureHost(typed.strip()));
        }
    }

    private boolean check(String typed) {
        try {
            PictureHost.of(typed);
            wrong("");
            return true;
        } catch (HandoffException e) {
            wrong(e.sentence());
            return false;
        }
    }

    private void wrong(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
        field.pseudoClassStateChanged(ERROR, !sentence.isEmpty());
    }
}
