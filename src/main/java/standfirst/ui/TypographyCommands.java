package standfirst.ui;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import standfirst.edit.Passages;
import standfirst.edit.Substitution;
import standfirst.language.Tidy;
import standfirst.model.Place;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What is done about quotes, dashes and spaces. */
final class TypographyCommands {
    private TypographyCommands() {}

    /**
     * Adds them.
     *
     * @param tell is given a sentence that is worth a glance
     */
    static void add(Commands commands, Session session, Memory memory, Consumer<String> tell) {
        var smart = session.smartTypingProperty();
        session.setSmartTyping(memory.settings().writing().smartTyping());
        smart.addListener((_, _, now) ->
                memory.change(settings -> settings.withWriting(writing -> writing.withSmartTyping(now))));
        commands.menu("menu.edit")
                .line()
                .add("tidy", "Shortcut+Shift+T", () -> tell.accept(Texts.of("typography.tidied", tidy(session))))
                .add(
                        "smart-typing",
                        "",
                        smart.map(now -> Texts.of(now ? "command.smart-typing.off" : "command.smart-typing")),
                        CommandMenu.ALWAYS,
                        () -> session.setSmartTyping(!smart.get()));
    }

    /** Tidies all words of the edition, as one step; tells in how many places. */
    static int tidy(Session session) {
        var edition = session.edition();
        var rules = Tidy.of(edition.details().language());
        var changes = new HashMap<Place, List<Substitution>>();
        var places = 0;
        for (var passage : Passages.of(edition)) {
            var here = rules.changes(passage.words()).stream()
                    .map(change -> new Substitution(change.from(), change.to(), change.words()))
                    .toList();
            if (!here.isEmpty()) {
                changes.put(passage.place(), here);
                places += here.size();
            }
        }
        if (places > 0) {
            session.apply(Passages.substitute(edition, changes));
        }
        return places;
    }
}
