package standfirst.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import standfirst.storage.EditionFile;
import standfirst.storage.ThemeFiles;
import standfirst.ui.kit.Texts;

/** The system's own file dialogs, which start where the edition lies. */
final class SystemChooser implements Chooser {
    private final Window owner;
    private final Supplier<Optional<Path>> current;

    SystemChooser(Window owner, Supplier<Optional<Path>> current) {
        this.owner = owner;
        this.current = current;
    }

    @Override
    public Optional<Path> open() {
        var chooser = files("chooser.open");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                Texts.of("chooser.all"), "*" + EditionFile.SUFFIX, "*.txt", "*.md", "*.html", "*.htm"),
                        new ExtensionFilter(Texts.of("chooser.editions"), "*" + EditionFile.SUFFIX),
                        new ExtensionFilter(Texts.of("chooser.any"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> save(String suggestedName) {
        var chooser = files("chooser.save");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(Texts.of("chooser.editions"), "*" + EditionFile.SUFFIX));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("chooser.folder"));
        chooser.setInitialDirectory(start());
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> handOff(String suggestedName, Optional<Path> folder) {
        var chooser = files("chooser.hand-off");
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(suggestedName);
        var ending = "*" + suggestedName.substring(suggestedName.lastIndexOf('.'));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(ending, ending));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> openMail() {
        var chooser = files("chooser.open-mail");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(
                                Texts.of("chooser.mail"), "*.eml", "*.html", "*.htm", "*.mht", "*.mhtml", "*.txt"),
                        new ExtensionFilter(Texts.of("chooser.any"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> picture() {
        var chooser = files("picture.choose");
        chooser.getExtensionFilters()
                .setAll(new ExtensionFilter(
                        Texts.of("picture.files"),
                        "*.png",
                        "*.jpg",
                        "*.jpeg",
                        "*.gif",
                        "*.webp",
                        "*.svg",
                        "*.PNG",
                        "*.JPG",
                        "*.JPEG"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> openTheme() {
        var chooser = files("chooser.open-theme");
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(Texts.of("chooser.themes"), "*" + ThemeFiles.SUFFIX),
                        new ExtensionFilter(Texts.of("chooser.any"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveTheme(String suggestedName) {
        var chooser = files("chooser.save-theme");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Texts.of("chooser.themes"), "*" + ThemeFiles.SUFFIX));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser files(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of(title));
        chooser.setInitialDirectory(start());
        return chooser;
    }

    private File start() {
        return current.get()
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .orElse(Path.of(System.getProperty("user.home")))
                .toFile();
    }
}
