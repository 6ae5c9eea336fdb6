package standfirst.ui;

import java.util.List;
import java.util.stream.Stream;
import standfirst.edit.Edit;
import standfirst.model.Place;
import standfirst.storage.Settings.Appearance;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;
import standfirst.ui.themes.ThemeShelf;

/** What is seen, and how. A new command is a line here. */
final class ViewCommands {
    private static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

    private ViewCommands() {}

    static void add(
            Commands commands,
            Session session,
            Desk desk,
            PageCanvas canvas,
            Zoom zoom,
            Appearances appearances,
            Parts parts,
            ThemeShelf shelf,
            Runnable previewWindow) {
        commands.menu("menu.view")
                .add("left-rail", "F7", desk::toggleLeft)
                .add("right-rail", "F8", desk::toggleRight)
                .line()
                .add("outline", "Shortcut+1", () -> desk.goTo("outline"))
                .add("page", "Shortcut+2", canvas::requestFocus)
                .add("preview", "Shortcut+3", () -> desk.show("preview"))
                .add("findings", "Shortcut+4", () -> desk.goTo("findings"))
                .add("preview-window", "Shortcut+Shift+W", previewWindow)
                .add("inspect", "Shortcut+Shift+I", () -> desk.goTo("block"))
                .add("themes", "Shortcut+5", () -> desk.goTo("themes"))
                .add("next-part", "F6", () -> parts.go(1))
                .add("previous-part", "Shift+F6", () -> parts.go(-1))
                .line()
                // A plus is a shifted equals sign on many keyboards, and told as that.
                .add("zoom-in", "Shortcut+Plus", zoom::in)
                .or("Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add")
                .add("zoom-out", "Shortcut+Minus", zoom::out)
                .or("Shortcut+Subtract")
                .add("zoom-reset", "Shortcut+0", zoom::reset)
                .line()
                .choices("menu.text-size", () -> textSizes(appearances, desk))
                .choices("menu.appearance", () -> appearances(appearances))
                .choices("menu.theme", () -> themes(session, shelf));
        commands.offer("palette.go-to", () -> blocks(session));
    }

    private static List<Choice> appearances(Appearances appearances) {
        return Stream.of(Appearance.values())
                .map(each -> new Choice(
                        each.name(),
                        Texts.of("appearance." + each),
                        each == appearances.chosen(),
                        () -> appearances.choose(each)))
                .toList();
    }

    private static List<Choice> textSizes(Appearances appearances, Desk desk) {
        return TEXT_SIZES.stream()
                .map(percent -> new Choice(
                        String.valueOf(percent),
                        Texts.of("text-size", percent),
                        percent == appearances.textSize(),
                        () -> {
                            appearances.setTextSize(percent);
                            desk.setTextSize(percent);
                        }))
                .toList();
    }

    private static List<Choice> blocks(Session session) {
        return session.edition().entries().stream()
                .map(entry -> new Choice(
                        entry.id().toString(),
                        BlockNames.title(entry.block()),
                        () -> session.reveal(Place.in(entry.id(), ""))))
                .toList();
    }

    private static List<Choice> themes(Session session, ThemeShelf shelf) {
        return shelf.all().stream()
                .map(theme -> new Choice(
                        theme.id(),
                        theme.name(),
                        theme.equals(session.edition().theme()),
                        () -> session.apply(new Edit.Dress(theme))))
                .toList();
    }
}
