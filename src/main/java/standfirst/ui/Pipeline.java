package standfirst.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import standfirst.check.Preflight;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.storage.PictureFiles;
import standfirst.ui.session.Work;

/** Makes of an edition exactly what is handed off: the preview shows the export itself. */
final class Pipeline implements Work {
    private final Supplier<ProviderProfile> provider;
    private final Supplier<String> pictureHost;
    private final PictureFiles pictures = new PictureFiles();
    private final AtomicReference<List<Path>> pictureFolders = new AtomicReference<>(List.of());

    /**
     * @param provider whom it is handed off to; asked on any thread, as is {@code pictureHost}
     * @param pictureHost where the desk's pictures lie on the web; empty where they lie nowhere
     */
    Pipeline(Supplier<ProviderProfile> provider, Supplier<String> pictureHost) {
        this.provider = provider;
        this.pictureHost = pictureHost;
    }

    /** Where the edition's own pictures are looked for, the likeliest first. */
    void findPicturesIn(List<Path> folders) {
        pictureFolders.set(List.copyOf(folders));
    }

    @Override
    public Rendered render(Edition edition) {
        return Export.of(edition, provider.get());
    }

    @Override
    public List<Finding> check(Edition edition, Rendered rendered) {
        var facts = pictures.of(edition, pictureFolders.get(), pictureHost.get());
        return Preflight.run(edition, rendered, provider.get().contract(), facts);
    }
}
