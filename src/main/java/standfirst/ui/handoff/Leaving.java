package standfirst.ui.handoff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import standfirst.handoff.Export;
import standfirst.handoff.Format;
import standfirst.handoff.HandoffException;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.RichMail;
import standfirst.handoff.Terms;
import standfirst.model.Edition;
import standfirst.model.Rendered;
import standfirst.model.Severity;
import standfirst.storage.AtomicFile;
import standfirst.storage.Settings.HandedOff;
import standfirst.storage.StorageException;
import standfirst.ui.kit.Texts;
import standfirst.ui.preview.Proof;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/** Brings the edition out of the window, as of the moment it is asked to: not an export that typing has overtaken. */
public final class Leaving {
    private final Session session;
    private final Work work;
    private final HandOffHost host;
    private final Gate gate;
    private final ReadOnlyStringWrapper again = new ReadOnlyStringWrapper();

    /** What was made, and what the editor should know of it. */
    private record Made<T>(T product, Rendered rendered, List<String> remarks) {}

    /** @param work what checks an edition */
    public Leaving(Session session, Work work, HandOffHost host) {
        this.session = session;
        this.work = work;
        this.host = host;
        gate = new Gate(host);
        nameAgain();
    }

    /**
     * What breaks its provider's contract leaves by the sheet alone, where that is seen.
     *
     * @param seen whether the editor has the findings before the eyes
     * @param hold shows what was held back
     */
    public void watch(BooleanSupplier seen, Consumer<Held> hold) {
        gate.watch(seen, hold);
    }

    /** What {@link #again} would do. */
    public ReadOnlyStringProperty againProperty() {
        return again.getReadOnlyProperty();
    }

    /** Hands off; where that writes a file, the editor is asked for its place. */
    public void by(Way way) {
        var provider = host.provider();
        gate.pass(way, provider, session.edition(), () -> by(way, provider));
    }

    private void by(Way way, ProviderProfile provider) {
        if (way.kind() == Way.Kind.COPY) {
            copy(way, provider);
        } else {
            host.saveAs(
                            way.fileName(FileNames.of(session.edition())),
                            host.last().folder())
                    .ifPresent(file -> save(way, provider, file));
        }
    }

    /**
     * Does again what was done last, for the same provider and into the same folder, without asking.
     *
     * @param never what is done instead where nothing was
     */
    public void again(Runnable never) {
        var last = host.last();
        Way.byId(last.way())
                .ifPresentOrElse(
                        way -> {
                            var provider = provider(last);
                            var folder = last.folder().filter(Files::isDirectory);
                            gate.pass(way, provider, session.edition(), () -> again(way, provider, folder));
                        },
                        never);
    }

    private void again(Way way, ProviderProfile provider, Optional<Path> folder) {
        if (way.kind() == Way.Kind.COPY || folder.isEmpty()) {
            by(way, provider);
        } else {
            save(way, provider, folder.get().resolve(way.fileName(FileNames.of(session.edition()))));
        }
    }

    private void copy(Way way, ProviderProfile provider) {
        var edition = session.edition();
        host.run(
                Texts.of("busy.export"),
                () -> {
                    var terms = host.terms(provider);
                    var rendered = Export.leaving(edition, terms);
                    return content(way, edition, terms, rendered);
                },
                made -> {
                    if (Clipboard.getSystemClipboard().setContent(made.product())) {
                        tell(way, provider, copied(way, provider, made), Optional.empty());
                    } else {
                        host.trouble(
                                Texts.of("trouble.clipboard"),
                                Way.SAVE_HTML.title(),
                                () -> by(Way.SAVE_HTML, provider));
                    }
                });
    }

    private Made<ClipboardContent> content(Way way, Edition edition, Terms terms, Rendered rendered)
            throws HandoffException {
        var content = new ClipboardContent();
        var remarks = remarks(edition, rendered);
        if (way == Way.COPY_RICH) {
            var rich = RichMail.of(edition, terms);
            content.putHtml(rich.html());
            content.putString(rich.text());
            if (!rich.leftOut().isEmpty()) {
                remarks.add(Texts.of("hand-off.left-out", rich.leftOut().size()));
            }
        } else {
            // The source as plain text and nothing beside it: a web editor given the HTML flavour would paste the
            // picture
            // of the mail, not its code.
            content.putString(way == Way.COPY_HTML ? rendered.html() : rendered.text());
        }
        return new Made<>(content, rendered, remarks);
    }

    private String copied(Way way, ProviderProfile provider, Made<ClipboardContent> made) {
        var sentence = switch (way.kind()) {
            case COPY ->
                Texts.of(
                        "hand-off.done." + way.id(),
                        Weight.kilobytes(made.product().getString()),
                        provider.isGeneric() ? 0 : 1,
                        host.name(provider));
            case SAVE, PROOF -> throw new IllegalArgumentException("nothing was copied by " + way);
        };
        return with(sentence, made.remarks());
    }

    private void save(Way way, ProviderProfile provider, Path chosen) {
        var edition = session.edition();
        var window = host.window();
        var file = chosen.resolveSibling(way.fileName(stem(chosen)));
        host.runGradually(
                Texts.of(way.kind() == Way.Kind.PROOF ? "busy.proof" : "busy.export"),
                progress -> {
                    var terms = host.terms(provider);
                    var rendered = Export.leaving(edition, terms);
                    var remarks = remarks(edition, rendered);
                    if (way.format().isPresent()) {
                        remarks.addAll(write(edition, terms, way.format().get(), file));
                    } else {
                        AtomicFile.write(file, proof(way, edition, rendered, window, progress));
                    }
                    return new Made<>(Files.size(file), rendered, remarks);
                },
                made -> {
                    var sentence =
                            Texts.of("hand-off.done.save", file.getFileName(), folder(file), size(made.product()));
                    tell(way, provider, with(sentence, made.remarks()), Optional.of(file));
                },
                failure -> host.trouble(
                        Texts.of("hand-off.not-saved", host.sentence(failure)),
                        Texts.of("trouble.elsewhere"),
                        () -> by(way, provider)));
    }

    private List<String> write(Edition edition, Terms terms, Format format, Path file) throws HandoffException {
        var written =
                Export.write(edition, terms, EnumSet.of(format), folder(file), stem(file), session.pictureFolders());
        return written.missing().isEmpty()
                ? List.of()
                : List.of(Texts.of("hand-off.missing", String.join(", ", written.missing())));
    }

    private byte[] proof(Way way, Edition edition, Rendered rendered, Window window, DoubleConsumer progress)
            throws InterruptedException, StorageException {
        var order = new Proof.Order(
                edition, rendered, false, session.picturesAllowedProperty().get(), session.pictureFolders());
        var made = new CompletableFuture<byte[]>();
        Platform.runLater(() -> begin(way, window, order, progress, made));
        try {
            return made.get();
        } catch (InterruptedException e) {
            made.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw new StorageException(
                    Texts.of("hand-off.no-proof", host.sentence(e.getCause() == null ? e : e.getCause())), e);
        }
    }

    /** One that was given up before it begins does not; one that is given up later ends. */
    private static void begin(
            Way way, Window window, Proof.Order order, DoubleConsumer progress, CompletableFuture<byte[]> made) {
        if (made.isDone()) {
            return;
        }
        var proof = way == Way.PROOF_PDF ? Proof.pdf(window, order, progress) : Proof.png(window, order, progress);
        var _ = made.whenComplete((_, _) -> proof.cancel(true));
        var _ = proof.whenComplete((bytes, failure) -> {
            if (failure == null) {
                made.complete(bytes);
            } else {
                made.completeExceptionally(failure);
            }
        });
    }

    private List<String> remarks(Edition edition, Rendered rendered) {
        var mustFix = work.check(edition, rendered).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        var remarks = new ArrayList<String>();
        if (mustFix > 0) {
            remarks.add(Texts.of("hand-off.must-fix", mustFix));
        }
        return remarks;
    }

    private void tell(Way way, ProviderProfile provider, String sentence, Optional<Path> file) {
        var folder = file.map(Leaving::folder).or(() -> host.last().folder());
        host.remember(new HandedOff(way.id(), provider.id(), folder));
        nameAgain();
        host.told(new Done(sentence, file, Optional.empty()));
    }

    private void nameAgain() {
        var last = host.last();
        again.set(Way.byId(last.way())
                .map(way -> Texts.of(
                        "hand-off.again." + (way.kind() == Way.Kind.COPY ? "copy" : "save"),
                        way.title(),
                        provider(last).isGeneric() ? 0 : 1,
                        host.name(provider(last)),
                        last.folder()
                                .map(folder -> String.valueOf(folder.getFileName()))
                                .orElse("")))
                .orElseGet(() -> Texts.of("command.hand-off-again")));
    }

    /** The provider it was done for; the one in use where that is known no longer. */
    private ProviderProfile provider(HandedOff last) {
        return host.providers().stream()
                .filter(provider -> provider.id().equals(last.provider()))
                .findFirst()
                .orElseGet(host::provider);
    }

    private static String with(String sentence, List<String> remarks) {
        return remarks.isEmpty() ? sentence : sentence + " " + String.join(" ", remarks);
    }

    private static String size(long octets) {
        var kilobytes = octets / 1024.0;
        return kilobytes < 1000
                ? Texts.of("hand-off.kilobytes", kilobytes)
                : Texts.of("hand-off.megabytes", kilobytes / 1024);
    }

    private static Path folder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(html|zip|eml|pdf|png)$", "");
    }
}
