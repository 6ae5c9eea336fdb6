package standfirst.ui.handoff;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.handoff.CampaignTags;
import standfirst.model.Campaign;
import standfirst.model.Details;
import standfirst.model.Footer;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.Masthead;
import standfirst.model.TextForm;
import standfirst.storage.DeskSettings;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What holds for all editions of the desk, to be looked at and changed; each change is kept at once. */
public final class DeskSettingsPart implements HandOffPart {
    private static final Link EXAMPLE = new Link("https://example.com/story");

    private final Session session;
    private final DeskTerms terms;
    private final VBox node = new VBox(24);

    private final HostField host;
    private final CheckBox tagged = new CheckBox(Texts.of("desk-settings.campaign.on"));
    private final TypedField source;
    private final TypedField medium;
    private final TypedField name;
    private final TypedField content;
    private final Label example = quiet(new Label());
    private final RadioButton inline = new RadioButton(Texts.of("desk-settings.links.inline"));
    private final RadioButton numbered = new RadioButton(Texts.of("desk-settings.links.numbered"));
    private final Label frame = new Label();
    private final Button keepFrame = new Button(Texts.of("desk-settings.frame.keep"), Icons.of("fth-bookmark"));
    private final Button forgetFrame = new Button(Texts.of("desk-settings.frame.forget"), Icons.of("fth-x"));
    private final VBox unreadable = new VBox(8);

    public DeskSettingsPart(Session session, DeskTerms terms) {
        this.session = session;
        this.terms = terms;
        host = new HostField(terms);
        source = pattern(
                "source", (now, typed) -> new Campaign(now.on(), typed, now.medium(), now.name(), now.content()));
        medium = pattern(
                "medium", (now, typed) -> new Campaign(now.on(), now.source(), typed, now.name(), now.content()));
        name = pattern(
                "name", (now, typed) -> new Campaign(now.on(), now.source(), now.medium(), typed, now.content()));
        content = pattern(
                "content", (now, typed) -> new Campaign(now.on(), now.source(), now.medium(), now.name(), typed));
        node.setId("desk-settings");
        node.getChildren().setAll(unreadable, pictures(), campaign(), links(), frame(), quiet(new Label(folder())));
        terms.settingsProperty().subscribe(this::show);
        terms.troubleProperty().subscribe(this::tell);
    }

    @Override
    public String title() {
        return Texts.of("desk-settings.title");
    }

    @Override
    public String icon() {
        return "fth-sliders";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        show(terms.settingsProperty().get());
    }

    private String folder() {
        return Texts.of("desk-settings.folder", terms.desk().settings());
    }

    // ---- what there is to see
    // ----------------------------------------------------------------------------------------------

    private VBox pictures() {
        return section("pictures", host);
    }

    private VBox campaign() {
        tagged.setId("desk-campaign");
        tagged.setOnAction(_ -> {
            boolean on = tagged.isSelected();
            campaign(now -> new Campaign(on, now.source(), now.medium(), now.name(), now.content()));
        });
        var patterns = new FlowPane(16, 12);
        for (var field : List.of(source, medium, name, content)) {
            field.node().getStyleClass().add("desk-pattern");
            patterns.getChildren().add(field.node());
        }
        patterns.disableProperty().bind(tagged.selectedProperty().not());
        example.setId("desk-example");
        return section(
                "campaign",
                tagged,
                patterns,
                quiet(new Label(Texts.of(
                        "desk-settings.placeholders", "{date}", "{number}", "{subject}", "{block}", "{position}"))),
                example);
    }

    private VBox links() {
        var group = new ToggleGroup();
        inline.setId("desk-links-inline");
        numbered.setId("desk-links-numbered");
        inline.setToggleGroup(group);
        numbered.setToggleGroup(group);
        inline.setOnAction(_ -> links(TextForm.Links.INLINE));
        numbered.setOnAction(_ -> links(TextForm.Links.NUMBERED));
        return section("links", inline, numbered);
    }

    private VBox frame() {
        keepFrame.setId("desk-frame-keep");
        keepFrame.setOnAction(_ -> {
            var masthead = first(Masthead.class);
            var footer = first(Footer.class);
            terms.change(settings -> settings.withMasthead(masthead).withFooter(footer));
        });
        keepFrame
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> first(Masthead.class).isEmpty()
                                && first(Footer.class).isEmpty(),
                        session.editionProperty()));
        forgetFrame.setId("desk-frame-forget");
        forgetFrame.setOnAction(_ ->
                terms.change(settings -> settings.withMasthead(Optional.empty()).withFooter(Optional.empty())));
        frame.setId("desk-frame");
        frame.setWrapText(true);
        return section("frame", frame, new FlowPane(8, 8, keepFrame, forgetFrame));
    }

    private static VBox section(String key, Node... nodes) {
        var title = new Label(Texts.of("desk-settings." + key));
        title.getStyleClass().add("part-title");
        var section = new VBox(8, title);
        section.getChildren().addAll(nodes);
        return section;
    }

    private static Label quiet(Label label) {
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    // ---- what is changed
    // ---------------------------------------------------------------------------------------------------

    private TypedField pattern(String tag, BiFunction<Campaign, String, Campaign> with) {
        return new TypedField(
                "desk-" + tag,
                Texts.of("desk-settings." + tag),
                "",
                DeskSettingsPart::unknown,
                typed -> campaign(now -> with.apply(now, typed)));
    }

    private void campaign(Function<Campaign, Campaign> change) {
        terms.change(settings -> settings.withCampaign(change.apply(settings.campaign())));
    }

    private void links(TextForm.Links links) {
        terms.change(settings -> settings.withText(new TextForm(links)));
    }

    private static Optional<String> unknown(String pattern) {
        return CampaignTags.unknown(pattern).map(each -> Texts.of("desk-settings.unknown", each));
    }

    private <B> Optional<B> first(Class<B> kind) {
        return session.edition().entries().stream()
                .map(entry -> entry.block())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    // ---- what is shown
    // -----------------------------------------------------------------------------------------------------

    private void show(DeskSettings settings) {
        var campaign = settings.campaign();
        host.show();
        tagged.setSelected(campaign.on());
        source.show(campaign.source());
        medium.show(campaign.medium());
        name.show(campaign.name());
        content.show(campaign.content());
        example.setText(
                campaign.on()
                        ? Texts.of(
                                "desk-settings.example",
                                example(campaign, session.edition().details()))
                        : Texts.of("desk-settings.untagged"));
        inline.setSelected(settings.text().links() == TextForm.Links.INLINE);
        numbered.setSelected(settings.text().links() == TextForm.Links.NUMBERED);
        var kept = settings.masthead().isPresent() || settings.footer().isPresent();
        frame.setText(
                kept
                        ? Texts.of(
                                "desk-settings.frame.kept",
                                settings.masthead().map(Masthead::name).orElse("–"),
                                settings.footer().map(Footer::address).orElse("–"))
                        : Texts.of("desk-settings.frame.none"));
        forgetFrame.setDisable(!kept);
    }

    private static String example(Campaign campaign, Details details) {
        return CampaignTags.example(EXAMPLE, LeadStory.EMPTY, details, campaign).target();
    }

    private void tell(Optional<String> trouble) {
        unreadable.getChildren().clear();
        trouble.ifPresent(sentence -> {
            var told = new Label(sentence, Icons.of("fth-alert-triangle"));
            told.setWrapText(true);
            told.setMinHeight(Region.USE_PREF_SIZE);
            var again = new Button(Texts.of("desk-settings.again"));
            again.setId("desk-again");
            again.setOnAction(_ -> terms.reload());
            unreadable.getChildren().setAll(told, again);
        });
        unreadable.setVisible(trouble.isPresent());
        unreadable.setManaged(trouble.isPresent());
    }
}
