package standfirst.ui.inspector;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import standfirst.edit.Edit;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.ui.blocks.BlockDetails.Group;
import standfirst.ui.blocks.DetailsBox;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The edition's own details. */
final class WholeEdition implements Subject {
    private static final List<String> LANGUAGES =
            List.of("en-GB", "en-US", "de-DE", "es-ES", "fr-FR", "it-IT", "nl-NL", "pl-PL", "pt-PT", "ar", "he");

    private final Session session;
    private Details details;

    WholeEdition(Session session) {
        this.session = session;
        this.details = session.edition().details();
    }

    @Override
    public String icon() {
        return "fth-file";
    }

    @Override
    public String title(Edition edition) {
        return Texts.of("inspector.edition");
    }

    @Override
    public boolean show(Edition edition) {
        var same = details.equals(edition.details());
        details = edition.details();
        return !same;
    }

    @Override
    public List<Group> groups() {
        var box = new DetailsBox();
        text(box, "subject", details.subject(), "", (now, typed) -> Optional.of(now.withSubject(typed)));
        text(box, "preheader", details.preheader(), "", (now, typed) -> Optional.of(now.withPreheader(typed)));
        text(
                box,
                "date",
                details.date().toString(),
                "inspector.not-a-day",
                (now, typed) -> day(typed).map(now::withDate));
        text(
                box,
                "number",
                details.number() == 0 ? "" : String.valueOf(details.number()),
                "inspector.not-a-number",
                (now, typed) -> typed.strip().matches("\\d{0,6}")
                        ? Optional.of(now.withNumber(typed.isBlank() ? 0 : Integer.parseInt(typed.strip())))
                        : Optional.empty());
        var languages = new ArrayList<>(LANGUAGES);
        if (!languages.contains(details.language())) {
            languages.addFirst(details.language());
        }
        box.choice(
                "language",
                Texts.of("details.language"),
                languages,
                Optional.of(details.language()),
                WholeEdition::named,
                chosen -> session.apply(new Edit.Describe(
                        "language", session.edition().details().withLanguage(chosen))));
        return List.of(new Group("", box.details()));
    }

    private static String named(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Texts.LOCALE);
    }

    private void text(
            DetailsBox box,
            String name,
            String value,
            String otherwise,
            BiFunction<Details, String, Optional<Details>> read) {
        box.text(name, Texts.of("details." + name), value, otherwise.isEmpty() ? "" : Texts.of(otherwise), typed -> {
            var changed = read.apply(session.edition().details(), typed);
            changed.ifPresent(now -> session.apply(new Edit.Describe(name, now)));
            return changed.isPresent();
        });
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public List<Finding> findings(List<Finding> all) {
        return all.stream().filter(finding -> finding.place().block().isEmpty()).toList();
    }
}
