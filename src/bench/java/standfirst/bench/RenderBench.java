package standfirst.bench;

import java.io.IOException;
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
import standfirst.Samples;
import standfirst.check.Preflight;
import standfirst.clean.Clean;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.intake.CopyException;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.render.Renderer;

/**
 * The newsletter of {@link Sample#newsletter} rendered, cleaned and checked, with its own briefs and with ten and a hundred times as many: growth
 * must be linear.
 */
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

    private Edition edition = Samples.GAZETTE;
    private Rendered rendered = Renderer.render(edition);

    /** Makes the edition. */
    @Setup
    public void prepare() throws IOException, CopyException {
        edition = Sample.newsletter(briefs);
        rendered = Renderer.render(edition);
        if (!Clean.mail(rendered.html()).equals(rendered.html())) {
            throw new IllegalStateException("the cleaner does not know everything that the renderer writes");
        }
    }

    /** Edition to HTML, which is all that other makers of mail do. */
    @Benchmark
    public String render() {
        return Renderer.html(edition);
    }

    /** HTML to clean HTML. */
    @Benchmark
    public String clean() {
        return Clean.mail(rendered.html());
    }

    /** Edition to the mail as it leaves: tagged, rendered as HTML and text, cleaned. */
    @Benchmark
    public Rendered chain() {
        return Export.of(edition, ProviderProfile.GENERIC);
    }

    /** Edition and HTML to findings. */
    @Benchmark
    public List<Finding> preflight() {
        return Preflight.run(edition, rendered);
    }
}
