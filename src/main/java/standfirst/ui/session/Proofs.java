package standfirst.ui.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;

/** What the newest edition becomes: its export, and then what preflight says of that. */
final class Proofs implements AutoCloseable {
    /**
     * The export follows each letter, and of those asked for meanwhile the newest comes next. A frame of the screen lies between, for the letter itself
     * is painted first.
     */
    private static final Duration FRAME = Duration.ofMillis(16);

    /** Findings may come a moment later: while somebody types, the processor is the preview's. */
    private static final Duration QUIET = Duration.ofMillis(200);

    private final ReadOnlyObjectWrapper<Optional<Rendered>> rendered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<Edition, Product> rendering;
    private final Latest<Product, List<Finding>> checking;

    private record Product(Edition edition, Rendered rendered) {}

    Proofs(Work work) {
        this.rendering = new Latest<>(
                "standfirst-render",
                FRAME,
                subject -> new Product(subject, work.render(subject)),
                this::exported,
                failure -> trouble.set(Optional.of(failure)));
        this.checking = new Latest<>(
                "standfirst-check",
                QUIET,
                product -> List.copyOf(work.check(product.edition(), product.rendered())),
                this::checked,
                failure -> trouble.set(Optional.of(failure)));
    }

    /** Asks for the proofs of an edition in place of those of the one before. */
    void make(Edition edition) {
        rendering.submit(edition);
    }

    ReadOnlyObjectWrapper<Optional<Rendered>> rendered() {
        return rendered;
    }

    ReadOnlyObjectWrapper<List<Finding>> findings() {
        return findings;
    }

    ReadOnlyObjectWrapper<Optional<Throwable>> trouble() {
        return trouble;
    }

    private void exported(Product product) {
        rendered.set(Optional.of(product.rendered()));
        checking.submit(product);
    }

    private void checked(List<Finding> found) {
        // Most letters change no finding: the lists that show them are then left alone.
        if (!found.equals(findings.get())) {
            findings.set(found);
        }
        trouble.set(Optional.empty());
    }

    @Override
    public void close() {
        rendering.close();
        checking.close();
    }
}
