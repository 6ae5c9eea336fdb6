package standfirst.ui;

import javafx.scene.control.Button;
import standfirst.model.Severity;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** How many findings there are that ask for work: a tick where there are none. */
final class FindingsBadge {
    private final Session session;
    private final Button node = new Button();

    FindingsBadge(Session session) {
        this.session = session;
        node.getStyleClass().addAll("flat", "findings-badge");
        session.findingsProperty().subscribe(this::update);
        // An empty page lacks everything: to say so would only shout.
        session.settledProperty()
                .subscribe(edition -> node.setVisible(!edition.entries().isEmpty()));
        update();
    }

    Button node() {
        return node;
    }

    private void update() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        node.getStyleClass().removeAll("must-fix", "should-fix", "fine");
        node.getStyleClass().add(errors > 0 ? "must-fix" : warnings > 0 ? "should-fix" : "fine");
        node.setGraphic(
                Icons.of(errors > 0 ? "fth-alert-octagon" : warnings > 0 ? "fth-alert-triangle" : "fth-check-circle"));
        node.setText(errors + warnings == 0 ? "" : String.valueOf(errors + warnings));
        node.setAccessibleText(Texts.of("badge", errors, warnings));
    }

    private long count(Severity severity) {
        return session.findingsProperty().get().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
