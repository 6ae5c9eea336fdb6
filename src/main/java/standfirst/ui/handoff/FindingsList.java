package standfirst.ui.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import standfirst.model.Finding;
import standfirst.model.Severity;
import standfirst.ui.findings.FieldNames;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What must be put right, each with the way to its place; the rest is counted. None of it bars the way out: the editor knows. */
final class FindingsList {
    private static final int MOST = 3;

    /** The margins of a line. */
    private static final double BESIDE = 36;

    private final Session session;
    private final HandOffHost host;
    private final VBox node = new VBox(4);

    FindingsList(Session session, HandOffHost host) {
        this.session = session;
        this.host = host;
        node.setId("hand-off-findings");
    }

    Region node() {
        return node;
    }

    /** @param first those that stand before all others, as they were found when something was held back */
    void update(List<Finding> first) {
        var findings = session.findingsProperty().get();
        var errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        var mustFix = Stream.concat(first.stream(), errors.stream()).distinct().toList();
        var others = findings.size() - errors.size();
        var icon = Icons.of(mustFix.isEmpty() ? "fth-check-circle" : "fth-alert-octagon");
        icon.getStyleClass().add(mustFix.isEmpty() ? "severity-fine" : "severity-error");
        var head = new Label(Texts.of("hand-off.findings", mustFix.size()), icon);
        head.getStyleClass().add("title");
        node.getChildren().setAll(head);
        mustFix.stream().limit(MOST).forEach(finding -> node.getChildren().add(line(finding)));
        rest(mustFix, others);
    }

    private void rest(List<Finding> mustFix, int others) {
        var more = Math.max(0, mustFix.size() - MOST);
        if (more + others > 0) {
            var words = new ArrayList<String>();
            if (more > 0) {
                words.add(Texts.of("hand-off.more-must-fix", more));
            }
            if (others > 0) {
                words.add(Texts.of("hand-off.more", others));
            }
            var link = new Hyperlink(String.join(", ", words));
            link.setId("hand-off-all-findings");
            link.setOnAction(_ -> host.goToFindings());
            node.getChildren().add(link);
        }
    }

    private Button line(Finding finding) {
        var where = FieldNames.where(session.edition(), finding.place());
        var line = new Button();
        var words = new Text(finding.message());
        words.getStyleClass().add("words");
        words.wrappingWidthProperty().bind(line.widthProperty().subtract(BESIDE));
        var place = new Label(where);
        place.getStyleClass().add("caption");
        line.setGraphic(new VBox(2, words, place));
        line.getStyleClass().addAll("flat", "hand-off-finding");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setAccessibleText(Texts.of("hand-off.go", finding.message(), where));
        line.setOnAction(_ -> host.goTo(finding.place()));
        return line;
    }
}
