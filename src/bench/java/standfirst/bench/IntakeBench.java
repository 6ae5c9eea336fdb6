package standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.intake.Draft;
import standfirst.intake.Intake;
import standfirst.model.Rendered;
import standfirst.model.Theme;

/** The sample's copy sorted, with its own briefs and with ten and a hundred times as many; and the whole way from copy to HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IntakeBench {
    private static final Path COPY = Path.of("assets/sample-copy.txt");
    /** What a brief's line looks like in the sample: a few words, a colon, a sentence or two. */
    private static final String BRIEF = "[^:.]{3,80}: \\p{Lu}.{60,}";

    /** How many times its briefs the sample has. */
    @Param({"1", "10", "100"})
    public int briefs;

    private String copy = "";

    /** Writes the copy. */
    @Setup
    public void prepare() throws IOException {
        var lines = Files.readString(COPY).lines().toList();
        if (lines.stream().noneMatch(line -> line.matches(BRIEF))) {
            throw new IllegalStateException("the sample copy has no briefs to multiply");
        }
        copy = lines.stream()
                .map(line -> line.matches(BRIEF) ? (line + "\n").repeat(briefs) : line + "\n")
                .collect(Collectors.joining());
    }

    /** Copy to draft. */
    @Benchmark
    public Draft intake() {
        return Intake.text(copy, Samples.DETAILS);
    }

    /** Copy to draft to edition to the mail as it leaves. */
    @Benchmark
    public Rendered copyToMail() {
        return Export.of(
                Intake.text(copy, Samples.DETAILS).edition(Samples.DETAILS, Theme.BROADSHEET), ProviderProfile.GENERIC);
    }
}
