package standfirst.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import standfirst.edit.Passages;
import standfirst.model.Contract;
import standfirst.model.Finding;
import standfirst.model.MergeTag;
import standfirst.model.MergeTag.Field;
import standfirst.model.Paragraph;
import standfirst.model.Place;
import standfirst.model.Severity;

/** Tags in the text: what the provider does not fill in, readers see as it stands. */
final class TagCheck {
    private static final int LONGEST_SHOWN = 24;
    private static final Pattern BEGUN = Pattern.compile(
            "(?i)\\{\\{?\\s?(?:first_name|unsubscribe_url|view_in_browser_url|preferences_url|postal_address)(?![a-z_])");

    private final Contract contract;
    private final List<Finding> findings = new ArrayList<>();

    private TagCheck(Contract contract) {
        this.contract = contract;
    }

    static List<Finding> run(Subject subject) {
        var check = new TagCheck(subject.contract());
        for (var words : subject.words()) {
            check.tags(words.place(), words.text());
            check.unfinished(words.place(), words.text());
        }
        for (var target : subject.links()) {
            check.link(target);
        }
        for (var passage : Passages.of(subject.edition())) {
            passage.text().paragraphs().forEach(paragraph -> check.styled(passage.place(), paragraph));
        }
        return check.findings;
    }

    private void link(Reading.Target target) {
        var address = target.link().target();
        // What is percent-encoded can look like a tag between single percent signs
        if (target.link().isMergeTag()
                || address.indexOf('{') >= 0
                || address.contains("*|")
                || address.contains("%%")) {
            tags(target.place(), address);
        }
    }

    private void tags(Place place, String text) {
        var own = new LinkedHashSet<Integer>();
        var told = new LinkedHashSet<String>();
        for (var tag : MergeTag.ownIn(text)) {
            own.add(tag.from());
            if (told.add(tag.field().id())) {
                own(place, tag);
            }
        }
        if (contract.open()) {
            return;
        }
        for (var spot : MergeTag.in(text)) {
            var tag = spot.of(text);
            if (!own.contains(spot.from()) && told.add(tag)) {
                raw(place, tag);
            }
        }
    }

    /** One of Standfirst's own: the provider may have nothing for it. */
    private void own(Place place, MergeTag.Neutral tag) {
        var what = "“" + tag.field().tag() + "”";
        if (contract.tag(tag.field()).isPresent()) {
            if (tag.field() == Field.FIRST_NAME && !tag.fallback().isEmpty() && !contract.fallback()) {
                found(
                        Severity.NOTE,
                        "tag.no-fallback",
                        place,
                        contract.name()
                                + " has no words to fall back on for the first name: readers without one do not see “"
                                + tag.fallback() + "”; set it there for the whole list.");
            }
            return;
        }
        var provider = contract.open() ? "This mail provider" : contract.name();
        var known = contract.open() ? ": choose your provider, or " : ": ";
        if (tag.field().isAddress()) {
            found(
                    Severity.ERROR,
                    "tag.unsupported",
                    place,
                    provider + " has no tag for " + what + " that Standfirst knows, and the words will lead nowhere"
                            + known + "put in an address, or take it out.");
            return;
        }
        var seen = tag.fallback().isEmpty() ? "nothing" : "“" + tag.fallback() + "”";
        found(
                tag.field() == Field.FIRST_NAME ? Severity.WARNING : Severity.ERROR,
                "tag.unsupported",
                place,
                provider + " has no tag for " + what + " that Standfirst knows, and readers see " + seen + " instead"
                        + known + "write what they shall see.");
    }

    /** One that was typed as a provider writes it. */
    private void raw(Place place, String tag) {
        if (contract.isKnown(tag)) {
            return;
        }
        var foreign = contract.foreign().stream()
                .filter(other -> Contract.same(other.tag(), tag))
                .findFirst();
        if (foreign.isPresent()) {
            var other = foreign.get();
            found(
                    Severity.ERROR,
                    "tag.foreign",
                    place,
                    "“" + tag + "” is a tag of " + other.provider() + ", and " + contract.name()
                            + " does not fill it in: " + instead(other.field()));
        } else if (contract.isOwn(tag)) {
            found(
                    Severity.NOTE,
                    "tag.unknown",
                    place,
                    "“" + tag + "” goes to " + contract.name()
                            + " as a tag that Standfirst does not know: see that it is spelt right, or readers see a gap.");
        } else {
            found(
                    Severity.WARNING,
                    "tag.foreign",
                    place,
                    "“" + tag + "” looks like a tag, but not like one of " + contract.name()
                            + ", and readers see it as it stands: take it out, or put in the right tag.");
        }
    }

    private String instead(Field field) {
        return contract.tag(field)
                .map(own -> own.startsWith("<") ? field.tag() : own)
                .map(own -> "put " + own + " in its place.")
                .orElse("take it out, for " + contract.name() + " has no tag for that.");
    }

    /** What begins like a tag and does not end; in the mail it is written so that the provider does not choke on it. */
    private void unfinished(Place place, String text) {
        begun(text)
                .ifPresent(
                        shown -> found(
                                Severity.WARNING,
                                "tag.unfinished",
                                place,
                                "“" + shown
                                        + "” begins like a tag and does not end, so that readers see it as it stands: finish it, or take it out."));
    }

    private Optional<String> begun(String text) {
        var tags = MergeTag.in(text);
        Set<Integer> starts = new LinkedHashSet<>();
        for (var pair : contract.delimiters()) {
            for (int at = text.indexOf(pair.open()); at >= 0; at = text.indexOf(pair.open(), at + 1)) {
                starts.add(at);
            }
        }
        BEGUN.matcher(text).results().forEach(found -> starts.add(found.start()));
        return starts.stream()
                .filter(at -> tags.stream().noneMatch(tag -> tag.from() <= at && at < tag.to()))
                .sorted()
                .findFirst()
                .map(at -> text.substring(at).lines().findFirst().orElse(""))
                .map(rest -> rest.length() <= LONGEST_SHOWN ? rest : rest.substring(0, LONGEST_SHOWN) + "…");
    }

    /** Markup within a tag: the provider does not know it any more. */
    private void styled(Place place, Paragraph paragraph) {
        if (paragraph.spans().size() < 2) {
            return;
        }
        int end = 0;
        var text = paragraph.text();
        var tags = MergeTag.in(text);
        for (var span : paragraph.spans()) {
            int start = end;
            end += span.text().length();
            int edge = start;
            var cut = start == 0
                    ? Optional.<MergeTag>empty()
                    : tags.stream()
                            .filter(tag -> tag.from() < edge && edge < tag.to())
                            .findFirst();
            if (cut.isPresent()) {
                found(
                        Severity.ERROR,
                        "tag.styled",
                        place,
                        "“" + cut.get().of(text)
                                + "” is set in two styles, so that the provider does not know it: give all of it the same.");
                return;
            }
        }
    }

    private void found(Severity severity, String code, Place place, String message) {
        findings.add(new Finding(severity, code, place, message));
    }
}
