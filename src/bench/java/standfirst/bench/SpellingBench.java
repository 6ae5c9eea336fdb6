package standfirst.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import standfirst.edit.Hit;
import standfirst.edit.Passages;
import standfirst.edit.Search;
import standfirst.language.Lexicon;
import standfirst.language.OwnWords;
import standfirst.language.Spelling;
import standfirst.language.Word;
import standfirst.model.Edition;

/** A paragraph of a hundred words checked, known words and unknown; a search through four hundred blocks; a dictionary read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SpellingBench {
    private static final String SENTENCE =
            "The council’s plan to close the old fish quay for two winters has set neighbour against neighbour, and "
                    + "nobody seems ready to blink: “We’ll sell fish from the car park,” said one well-known trader. ";

    private static final int BLOCKS = 400;

    private final String paragraph = SENTENCE.repeat(3);
    private final Lexicon lexicon = Lexicon.load("en-GB");
    private final Edition large = Sample.ofBlocks(BLOCKS, "The harbour");

    /** What only a first check meets. */
    @State(Scope.Thread)
    public static class Fresh {
        private Lexicon lexicon = Lexicon.load("en-GB");

        /** Forgets what was asked before. */
        @Setup(Level.Iteration)
        public void forget() {
            lexicon = Lexicon.load("en-GB");
        }
    }

    /** A paragraph whose words were met before: what each letter typed costs at most. */
    @Benchmark
    public List<Word> paragraphAgain() {
        return new Spelling(lexicon, OwnWords.NONE).misspelt(paragraph);
    }

    /** A paragraph of words never met: each is altered, so that none is remembered. */
    @Benchmark
    public List<Word> paragraphOfUnknownWords(Fresh fresh) {
        var mark = Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
        return new Spelling(fresh.lexicon, OwnWords.NONE).misspelt(paragraph.replace(" ", mark + " "));
    }

    /** What may be meant by a misspelt word. */
    @Benchmark
    public List<String> suggest() {
        return lexicon.suggest("recieved", 5);
    }

    /** Reading a dictionary. */
    @Benchmark
    public Lexicon load() {
        return Lexicon.load("en-GB");
    }

    /** All words of four hundred blocks read, and searched. */
    @Benchmark
    public List<Hit> searchLargeEdition() {
        return new Search("harbour", false, true).in(Passages.of(large));
    }
}
