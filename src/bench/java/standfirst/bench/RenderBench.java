package standfirst.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import standfirst.check.Preflight;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.render.Renderer;

/** The sample rendered and checked, with its own briefs and with ten and a hundred times as many: growth must be linear. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBench {
    /** How many times its briefs the sample has. */
    @Param({"1", "10", "100"})
    public int briefs;

    private Edition edition = Sample.withBriefs(1);
    private Rendered rendered = Renderer.render(edition);

    /** Makes the edition. */
    @Setup
    public void prepare() {
        edition = Sample.withBriefs(briefs);
        rendered = Renderer.render(edition);
    }

    /** Edition to HTML and text. */
    @Benchmark
    public Rendered render() {
        return Renderer.render(edition);
    }

    /** Edition and HTML to findings. */
    @Benchmark
    public List<Finding> preflight() {
        return Preflight.run(edition, rendered);
    }
}
