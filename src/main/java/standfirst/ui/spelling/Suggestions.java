package standfirst.ui.spelling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import standfirst.language.Lexicon;

/**
 * What may be meant by the words that are misspelt now. It is looked up by one worker before anybody asks, for that takes longer than a menu may; the
 * FX thread only reads.
 */
final class Suggestions implements AutoCloseable {
    private static final int MOST = 5;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("standfirst-suggestions").factory());

    /** What was found by one lexicon; empty while it is looked for. With another lexicon a new one takes its place. */
    private volatile Map<String, Optional<List<String>>> known = new HashMap<>();

    private Optional<Lexicon> lexicon = Optional.empty();

    /** What may be meant by a word, the likeliest first; empty where that is not known yet. */
    Optional<List<String>> of(String word) {
        return known.getOrDefault(word, Optional.empty());
    }

    /** Looks up these words and forgets all others. */
    void lookUp(Lexicon by, Collection<String> words) {
        if (!lexicon.equals(Optional.of(by))) {
            lexicon = Optional.of(by);
            known = new HashMap<>();
        }
        var into = known;
        into.keySet().retainAll(words);
        for (var word : words) {
            if (into.putIfAbsent(word, Optional.empty()) == null) {
                worker.execute(() -> lookUp(by, word, into));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // it is about which of the maps is in use, not about what they hold
    private void lookUp(Lexicon by, String word, Map<String, Optional<List<String>>> into) {
        if (into == known) {
            var found = by.suggest(word, MOST);
            Platform.runLater(() -> into.computeIfPresent(word, (_, _) -> Optional.of(found)));
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
