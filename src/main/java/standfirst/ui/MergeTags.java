package standfirst.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import standfirst.edit.Passages;
import standfirst.edit.Stance;
import standfirst.edit.Substitution;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Caret;
import standfirst.model.Link;
import standfirst.model.MergeTag.Field;
import standfirst.ui.blocks.Carets;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.FieldPane;
import standfirst.ui.richtext.RichField;
import standfirst.ui.session.Session;

/** The tags that can be put into words: those that the chosen provider fills in, in any field that has the caret, or had it last. */
final class MergeTags {
    /** Fields of the window that hold words of the mail. */
    private static final Set<String> LINES = Set.of("field-subject", "field-preheader");

    private final Supplier<ProviderProfile> provider;
    private final Session session;
    private final Consumer<String> tell;
    private final ContextMenu menu = new ContextMenu();
    /** Where the caret was last: in words of the page, or in a field of the window. */
    private Optional<Caret> caret = Optional.empty();

    private Optional<TextInputControl> input = Optional.empty();

    /** @param tell is given a sentence that is worth a glance */
    MergeTags(Supplier<ProviderProfile> provider, Session session, Consumer<String> tell) {
        this.provider = provider;
        this.session = session;
        this.tell = tell;
        menu.setId("merge-tags");
        menu.setOnShown(_ -> Platform.runLater(this::standOnFirst));
        session.standing().caretProperty().subscribe(now -> {
            if (now.isPresent()) {
                caret = now;
                input = Optional.empty();
            }
        });
    }

    /** Remembers which field of the window had the caret last; those that ask for a command are none to write in. */
    void watch(Scene scene) {
        scene.focusOwnerProperty().subscribe(owner -> {
            if (owner instanceof TextInputControl field && field.isEditable() && !isOfPalette(field)) {
                input = Optional.of(field);
                caret = Optional.empty();
            }
        });
    }

    /** A submenu with the tags, for the menu of a field's words. */
    Menu submenu(RichField field) {
        var all = new Menu(Texts.of("tag.insert"));
        all.setId("text-merge-tag");
        all.getItems().setAll(items(field.kind() == RichField.Kind.RICH, chosen -> insert(chosen, field)));
        return all;
    }

    /** Opens the menu at the caret. */
    void ask(Scene scene) {
        if (caret.isEmpty() && input.isEmpty()) {
            tell.accept(Texts.of("tag.nowhere"));
            return;
        }
        var profile = provider.get();
        if (!profile.isGeneric() && profile.tags().isEmpty()) {
            tell.accept(Texts.of("tag.none", profile.name()) + ".");
            return;
        }
        // Where a menu or the palette was open, the caret is on its way back
        Platform.runLater(() -> {
            var owner = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
            menu.getItems().setAll(items(takesAddresses(owner), this::insert));
            var there = FieldPane.caretOnScreen(owner).or(() -> input.flatMap(MergeTags::below));
            if (there.isPresent()) {
                menu.show(owner, there.get().getMinX(), there.get().getMaxY());
            } else {
                var middle = scene.getRoot().localToScreen(scene.getRoot().getLayoutBounds());
                menu.show(owner, middle.getCenterX(), middle.getCenterY());
            }
        });
    }

    /** Enter takes the first, which is what is wanted most; the menu stands on none by itself, unless the mouse is there. */
    private void standOnFirst() {
        if (menu.isShowing()
                && menu.getItems().stream()
                        .map(MenuItem::getStyleableNode)
                        .noneMatch(node -> node != null && node.isFocused())) {
            Event.fireEvent(
                    menu.getSkin().getNode(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        }
    }

    /** Where no provider is chosen yet, all of them: they become its tags when it is. */
    private List<MenuItem> items(boolean addresses, Consumer<Field> insert) {
        var profile = provider.get();
        var items = new ArrayList<MenuItem>();
        for (var field : Field.values()) {
            var known = profile.isGeneric() || profile.tag(field).isPresent();
            if (known && (addresses || !field.isAddress())) {
                items.add(item("tag-" + field.id(), Texts.of("tag." + field.id()), () -> insert.accept(field)));
            }
        }
        if (items.isEmpty() || profile.isGeneric()) {
            var key = profile.isGeneric() ? "tag.choose-provider" : "tag.none";
            var none = item("tag-none", Texts.of(key, profile.name()), () -> {});
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }

    private String written(Field field) {
        var profile = provider.get();
        var falls = profile.isGeneric()
                || profile.tag(field).flatMap(ProviderProfile.Tag::fallback).isPresent();
        return field == Field.FIRST_NAME && falls
                ? field.tag().replace("}}", ", " + Texts.of("tag.fallback") + "}}")
                : field.tag();
    }

    private void insert(Field chosen) {
        var words = written(chosen);
        var field = session.standing().caretProperty().get().flatMap(_ -> edited());
        if (field.isPresent()) {
            insert(chosen, field.get());
        } else if (input.isPresent()) {
            session.endTyping();
            input.get().requestFocus();
            input.get().replaceSelection(words);
            session.endTyping();
        } else {
            caret.ifPresent(there -> insert(words, there));
        }
    }

    /** Readers have no use for an address among the words: where words can lead somewhere, these do. */
    private void insert(Field chosen, RichField field) {
        if (chosen.isAddress() && field.kind() == RichField.Kind.RICH) {
            field.insertLinked(Texts.of("tag.words." + chosen.id()), new Link(chosen.tag()));
        } else {
            field.insert(written(chosen));
        }
    }

    /** Into words of the page that the keyboard has left. */
    private void insert(String words, Caret there) {
        var exact = Carets.inWords(session.edition(), there);
        int from = Math.min(exact.anchor(), exact.position());
        int to = Math.max(exact.anchor(), exact.position());
        session.apply(Passages.substitute(
                session.edition(), Map.of(exact.place(), List.of(new Substitution(from, to, words)))));
        int behind = Math.min(there.anchor(), there.position()) + words.length();
        session.standing()
                .comeBack(new Stance(
                        there.place().block().stream().toList(),
                        Optional.of(new Caret(there.place(), behind, behind))));
    }

    /** An address is of no use to readers in words that cannot lead there, such as a headline or the subject. */
    private boolean takesAddresses(Node owner) {
        return around(owner)
                .map(field -> field.kind() == RichField.Kind.RICH)
                .orElseGet(() -> input.filter(field -> LINES.contains(String.valueOf(field.getId())))
                        .isEmpty());
    }

    private Optional<RichField> edited() {
        return Optional.ofNullable(menu.getOwnerNode()).flatMap(MergeTags::around);
    }

    private static Optional<RichField> around(Node owner) {
        return Stream.iterate(owner, Objects::nonNull, Node::getParent)
                .filter(RichField.class::isInstance)
                .map(RichField.class::cast)
                .filter(RichField::isEditing)
                .findFirst();
    }

    private static Optional<Bounds> below(Node field) {
        return Optional.ofNullable(field.localToScreen(field.getLayoutBounds()));
    }

    private static boolean isOfPalette(Node field) {
        return Stream.iterate(field, Objects::nonNull, Node::getParent)
                .anyMatch(node -> "command-palette".equals(node.getId()));
    }

    private static MenuItem item(String id, String name, Runnable action) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
