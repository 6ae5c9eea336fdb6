package standfirst.ui.handoff;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.ProviderProfile.Evidence;
import standfirst.handoff.ProviderProfile.Takes;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** Whom the edition is for, how it gets in there, and what is known of that. */
final class ProviderPane {
    private final HandOffHost host;
    private final ComboBox<ProviderProfile> choice = new ComboBox<>();
    private final VBox about = new VBox(4);
    private final FlowPane tags = new FlowPane(16, 4);
    private final VBox doubts = new VBox(4);
    private final VBox node;
    private boolean showing;

    ProviderPane(HandOffHost host) {
        this.host = host;
        choice.setId("hand-off-provider");
        choice.setAccessibleText(Texts.of("menu.provider"));
        choice.setVisibleRowCount(12);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ProviderProfile provider) {
                return provider == null ? "" : host.name(provider);
            }

            @Override
            public ProviderProfile fromString(String name) {
                return host.provider();
            }
        });
        choice.valueProperty().subscribe((_, chosen) -> {
            if (!showing && chosen != null) {
                host.choose(chosen);
                describe(chosen);
            }
        });
        var caption = new Label(Texts.of("menu.provider"));
        caption.getStyleClass().add("title");
        caption.setLabelFor(choice);
        var row = new HBox(12, caption, choice);
        row.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(8, row, about, tags, doubts);
        tags.visibleProperty().bind(Bindings.isNotEmpty(tags.getChildren()));
        tags.managedProperty().bind(tags.visibleProperty());
        doubts.visibleProperty().bind(Bindings.isNotEmpty(doubts.getChildren()));
        doubts.managedProperty().bind(doubts.visibleProperty());
    }

    Region node() {
        return node;
    }

    /** Shows the provider that is chosen now. */
    void update() {
        showing = true;
        // A list that is open keeps its place where nothing in it is new.
        if (!choice.getItems().equals(host.providers())) {
            choice.getItems().setAll(host.providers());
        }
        choice.setValue(host.provider());
        showing = false;
        describe(host.provider());
    }

    private void describe(ProviderProfile provider) {
        about.getChildren().setAll(line(takes(provider)));
        provider.quirks().forEach(quirk -> about.getChildren().add(line(quirk)));
        tags.getChildren().clear();
        doubts.getChildren().clear();
        if (provider.takes() != Takes.RICH && !provider.isGeneric()) {
            tags(provider);
        }
    }

    /** What pasting or importing does there: the best way first. */
    private String takes(ProviderProfile provider) {
        var best = provider.isGeneric() ? "any" : provider.takes().word();
        var sentence = new StringBuilder(Texts.of("hand-off.takes." + best, host.name(provider)));
        provider.ways().stream()
                .skip(1)
                .forEach(way -> sentence.append(' ').append(Texts.of("hand-off.also." + way.word())));
        return sentence.toString();
    }

    private void tags(ProviderProfile provider) {
        tag("unsubscribe", provider.unsubscribe());
        tag("browser", provider.viewInBrowser());
        tag("name", provider.firstName());
        tag("address", provider.postalAddress());
        var all = List.of(
                provider.unsubscribe(), provider.viewInBrowser(), provider.firstName(), provider.postalAddress());
        if (all.stream().flatMap(Optional::stream).anyMatch(tag -> tag.evidence() != Evidence.DOCUMENTED)) {
            doubts.getChildren().add(line(Texts.of("hand-off.seen", host.name(provider))));
        }
        if (all.stream().anyMatch(Optional::isEmpty)) {
            doubts.getChildren().add(line(Texts.of("hand-off.none")));
        }
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("muted");
        return line;
    }

    /** What stands for something in the mail, and how sure that is: by icon and word. */
    private void tag(String what, Optional<ProviderProfile.Tag> tag) {
        var evidence = tag.map(known -> known.evidence().name()).orElse("NONE");
        var icon = Icons.of(
                switch (evidence) {
                    case "DOCUMENTED" -> "fth-check";
                    case "SEEN" -> "fth-eye";
                    case "UNVERIFIED" -> "fth-help-circle";
                    default -> "fth-minus";
                });
        var label = new Label(Texts.of("hand-off.tag." + what), icon);
        label.getStyleClass().addAll("hand-off-tag", "evidence-" + evidence.toLowerCase(Texts.LOCALE));
        Icons.explain(
                label,
                Texts.of(
                        "hand-off.evidence." + evidence,
                        label.getText(),
                        tag.map(ProviderProfile.Tag::text).orElse("")),
                null);
        tags.getChildren().add(label);
    }
}
