package standfirst.ui.spelling;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import standfirst.edit.Passages;
import standfirst.edit.Substitution;
import standfirst.language.OwnWords;
import standfirst.model.Edition;
import standfirst.storage.PersonalDictionary;
import standfirst.storage.StorageException;
import standfirst.ui.kit.Mark;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Latest;
import standfirst.ui.session.Session;

/**
 * Marks on the page what is misspelt, a moment after it was written: all of the work is done beside the FX thread. Words can be added to the
 * editor's own dictionary, or ignored until another edition is opened.
 */
public final class SpellCheck implements AutoCloseable {
    /** A word that is being written is not wrong yet. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private final Session session;
    private final PersonalDictionary dictionary;
    private final Consumer<String> tell;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on", true);
    private final Latest<Checker.Request, Checker.Answer> checking;
    private final Suggestions suggestions = new Suggestions();

    /** The file of the editor's words is read and written by one worker: of two words added at once, none is lost. */
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("standfirst-dictionary").factory());

    private final Set<String> added = new HashSet<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private boolean started;

    /**
     * @param tell is given a sentence that is worth a glance
     */
    public SpellCheck(Session session, PersonalDictionary dictionary, Consumer<String> tell) {
        this.session = session;
        this.dictionary = dictionary;
        this.tell = tell;
        var checker = new Checker();
        checking = new Latest<>("standfirst-spelling", QUIET, checker::check, this::checked, this::failed);
        session.openings().countProperty().addListener((_, _, _) -> ignored.clear());
        session.settledProperty().addListener((_, _, _) -> check());
        on.addListener((_, _, _) -> check());
    }

    /** Whether spelling is checked. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Reads the editor's own words and begins to check; until then nothing is done, so that the window opens sooner. */
    public void start() {
        if (!started) {
            started = true;
            beside(dictionary::read, this::check);
            check();
        }
    }

    /** Accepts a word from now on, in all editions. */
    public void add(String word) {
        added.add(word);
        check();
        beside(() -> dictionary.add(word), () -> tell.accept(Texts.of("spelling.added", word)));
    }

    /** Accepts a word until another edition is opened. */
    public void ignore(String word) {
        ignored.add(word);
        check();
    }

    /** What may be meant by a misspelt word, the likeliest first; empty while that is looked up. */
    public Optional<List<String>> suggest(String word) {
        return suggestions.of(word);
    }

    /** Puts another word in the place of a misspelt one, as one step of the history. */
    void replace(Misspelling wrong, String with) {
        session.apply(Passages.substitute(
                session.edition(), Map.of(wrong.place(), List.of(new Substitution(wrong.from(), wrong.to(), with)))));
    }

    /** What is misspelt now, in the order in which the page is read. */
    List<Misspelling> misspellings() {
        return Checker.inOrder(
                session.edition(), session.marksProperty().get().getOrDefault(Mark.Kind.MISSPELT, Map.of()));
    }

    private void check() {
        if (!started) {
            return;
        }
        if (on.get()) {
            var accepted = new HashSet<>(added);
            accepted.addAll(ignored);
            checking.submit(new Checker.Request(session.edition(), OwnWords.of(accepted)));
        } else {
            session.mark(Mark.Kind.MISSPELT, Map.of());
        }
    }

    private void checked(Checker.Answer answer) {
        if (!on.get()) {
            return;
        }
        session.mark(Mark.Kind.MISSPELT, answer.marks());
        if (answer.lexicon().isEmpty()) {
            tellOfLanguage(session.edition());
        }
        answer.lexicon()
                .ifPresent(known -> suggestions.lookUp(
                        known,
                        Checker.inOrder(session.edition(), answer.marks()).stream()
                                .map(Misspelling::word)
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    private void tellOfLanguage(Edition edition) {
        Locale language = edition.details().locale();
        if (told.add(language.toLanguageTag())) {
            tell.accept(Texts.of("spelling.no-dictionary", language.getDisplayName(Texts.LOCALE)));
        }
    }

    private void failed(Throwable failure) {
        session.mark(Mark.Kind.MISSPELT, Map.of());
        if (told.add(failure.toString())) {
            tell.accept(Texts.of("spelling.failed", String.valueOf(failure.getMessage())));
        }
    }

    /** Something that needs the disk. */
    private interface Words {
        Collection<String> get() throws StorageException;
    }

    private void beside(Words words, Runnable done) {
        keeper.execute(() -> {
            try {
                var all = words.get();
                Platform.runLater(() -> {
                    added.addAll(all);
                    done.run();
                });
            } catch (StorageException e) {
                Platform.runLater(() -> tell.accept(Texts.of("spelling.not-kept", e.sentence())));
            }
        });
    }

    @Override
    public void close() {
        checking.close();
        suggestions.close();
        keeper.shutdown(); // the words that were added are still written
    }
}
