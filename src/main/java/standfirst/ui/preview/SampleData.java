package standfirst.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.ProviderProfile.Tag;
import standfirst.model.MergeTag.Field;
import standfirst.ui.kit.Texts;

/** What a reader would see in the place of a provider's tags: made-up values, for the preview and for test mails. A tag that the provider does not know stays. */
public final class SampleData {
    private static final String QUOTE = "(?:\"|'|&quot;|&#39;)";

    private record Rule(Pattern tag, String value) {}

    private final ProviderProfile profile;
    private final List<Rule> rules = new ArrayList<>();

    private SampleData(ProviderProfile profile) {
        this.profile = profile;
        for (var field : Field.values()) {
            profile.tag(field).ifPresent(tag -> add(tag, Texts.of("sample." + field.id())));
        }
        // What the provider counts readers by is not seen
        profile.once().forEach(once -> rules.add(new Rule(written(once), "")));
    }

    /** For the readers of that provider. */
    public static SampleData of(ProviderProfile profile) {
        return new SampleData(profile);
    }

    /** Whether it is what readers of that provider see. */
    public boolean isFor(ProviderProfile other) {
        return profile.equals(other);
    }

    private void add(Tag tag, String value) {
        if (tag.isElement()) {
            var name = tag.element();
            rules.add(new Rule(
                    Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL),
                    "<span style=\"text-decoration:underline\">$1</span>"));
            rules.add(new Rule(Pattern.compile(Pattern.quote("[" + name + "]")), Matcher.quoteReplacement(value)));
            return;
        }
        tag.fallback().ifPresent(fallback -> rules.add(new Rule(written(fallback), Matcher.quoteReplacement(value))));
        rules.add(new Rule(written(tag.text()), Matcher.quoteReplacement(value)));
    }

    /** The tag as it may be written: with other spaces, in HTML or not, and with any words to fall back on. */
    private static Pattern written(String tag) {
        var pattern = new StringBuilder();
        for (var piece : tag.split("(?<=\\s)|(?=\\s)|(?<=[\"'])|(?=[\"'])|(?=FALLBACK)|(?<=FALLBACK)", -1)) {
            pattern.append(
                    switch (piece) {
                        case "\"", "'" -> QUOTE;
                        case Tag.FALLBACK -> "[^{}<>\\n\\]]{0,80}?";
                        default -> piece.isBlank() ? "\\s*" : Pattern.quote(piece);
                    });
        }
        return Pattern.compile(pattern.toString());
    }

    /** Markup, or text, as readers would see it. */
    public String in(String text) {
        var shown = text;
        for (var rule : rules) {
            shown = rule.tag().matcher(shown).replaceAll(rule.value());
        }
        return shown;
    }

    /** A line of its own, such as the subject, as readers would see it. */
    String line(String words) {
        return in(tagged(words));
    }

    /** A line of its own with the provider's tags. */
    String tagged(String words) {
        return Export.line(words, profile);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleData data && data.profile.equals(profile);
    }

    @Override
    public int hashCode() {
        return profile.hashCode();
    }
}
