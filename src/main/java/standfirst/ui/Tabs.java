package standfirst.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import standfirst.model.Rendered;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.findings.FindingsPane;
import standfirst.ui.inspector.InspectorPane;
import standfirst.ui.library.Library;
import standfirst.ui.library.LibraryPane;
import standfirst.ui.outline.AddPane;
import standfirst.ui.outline.OutlinePane;
import standfirst.ui.preview.PreviewPane;
import standfirst.ui.preview.SampleData;
import standfirst.ui.session.Session;
import standfirst.ui.themes.ThemePane;
import standfirst.ui.themes.ThemeShelf;

/** The tabs of the rails: a line each. What a tab holds is made when it is first shown. */
final class Tabs {
    private final Session session;
    private final Supplier<SampleData> samples;
    private final ReadOnlyObjectWrapper<Optional<Rendered>> previewShown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<OutlinePane> outline = Optional.empty();
    private Optional<LibraryPane> library = Optional.empty();

    /** @param samples what readers see in the place of tags */
    Tabs(
            Session session,
            PageCanvas canvas,
            Desk desk,
            Library saved,
            ThemeShelf shelf,
            Chooser chooser,
            Supplier<SampleData> samples) {
        this.session = session;
        this.samples = samples;
        desk.left("add", () -> new AddPane(canvas::insert).node());
        desk.left("outline", this::outline);
        desk.left("library", () -> library(saved));
        desk.right("preview", this::preview);
        desk.right("findings", () -> new FindingsPane(session).node());
        desk.right("block", () -> new InspectorPane(session, canvas::focusPage, canvas::cropPicture).node());
        desk.right(
                "themes",
                () -> new ThemePane(session, shelf, chooser::openTheme, chooser::saveTheme, canvas::focusPage).node());
        session.revealedProperty()
                .subscribe(
                        asked -> asked.filter(reveal -> reveal.place().field().startsWith("theme"))
                                .ifPresent(_ -> desk.goTo("themes")));
    }

    /** The export that the preview shows; empty until it shows one. */
    ReadOnlyObjectProperty<Optional<Rendered>> previewShownProperty() {
        return previewShown.getReadOnlyProperty();
    }

    /** Lets the line of the outline or the library that has the focus be reworded; says whether one has it. */
    boolean rename() {
        return outline.map(OutlinePane::rename).orElse(false)
                || library.map(LibraryPane::rename).orElse(false);
    }

    private Region outline() {
        var pane = new OutlinePane(session);
        outline = Optional.of(pane);
        return pane.node();
    }

    private Region library(Library saved) {
        var pane = new LibraryPane(saved);
        library = Optional.of(pane);
        return pane.node();
    }

    private Region preview() {
        var preview = new PreviewPane(session, false, samples);
        previewShown.bind(preview.shownProperty());
        return preview.node();
    }
}
