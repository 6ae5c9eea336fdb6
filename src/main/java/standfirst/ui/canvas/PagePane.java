package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import standfirst.model.Band;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.render.Outline;
import standfirst.ui.blocks.Look;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The page itself: cards laid out as the mail, and over them what is drawn while they are arranged. */
final class PagePane extends Region {
    private static final Duration REFLOW = Duration.millis(140);
    private static final double GUESSED_HEIGHT = 160;

    private final Session session;
    private final FormFactory factory;
    private final ItemHost items;
    private final Consumer<BlockCard> made;
    private final PagePictures pictures;
    private final Region paper = new Region();
    private final List<Node> overlays = new ArrayList<>();
    private final Map<BlockId, BlockCard> cards = new HashMap<>();
    private Edition edition;
    private Details details;
    private Outline headings;
    private PageGeometry geometry;
    private boolean dark;
    private boolean reflowing;
    private Map<BlockId, Rectangle2D> boxes = Map.of();
    private Map<BlockId, Rectangle2D> oldBoxes = Map.of();
    private Runnable placed = () -> {};

    /**
     * @param made told of each new card
     */
    PagePane(Session session, FormFactory factory, ItemHost items, Consumer<BlockCard> made) {
        this.session = session;
        this.factory = factory;
        this.items = items;
        this.made = made;
        this.pictures = new PagePictures(session);
        this.edition = session.edition().withEntries(List.of());
        this.details = edition.details();
        this.headings = Outline.of(edition);
        this.geometry = PageGeometry.of(List.of(), edition.theme().spacing(), (_, _) -> 0);
        paper.getStyleClass().add("paper");
        paper.setManaged(false);
        paper.setMouseTransparent(true);
        getStyleClass().add("page");
        getChildren().add(paper);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Texts.of("canvas.page"));
    }

    /** Draws over the cards; the overlay places itself. */
    void addOverlay(Node overlay) {
        overlay.setManaged(false);
        overlays.add(overlay);
        getChildren().add(overlay);
    }

    /** Is run whenever the cards have come to their places. */
    void setOnPlaced(Runnable action) {
        placed = action;
    }

    Edition edition() {
        return edition;
    }

    PageGeometry geometry() {
        return geometry;
    }

    Optional<BlockCard> card(BlockId id) {
        return Optional.ofNullable(cards.get(id));
    }

    Collection<BlockCard> cards() {
        return cards.values();
    }

    /** The card that holds a node, or is it. */
    Optional<BlockCard> cardOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof BlockCard card && card.getParent() == this) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    /** Shows another edition: cards are kept by their ids, and only those change whose block or look did. */
    void show(Edition changed, boolean inDark) {
        var before = edition.entries();
        edition = changed;
        headings = Outline.of(changed);
        dark = inDark;
        // Subject and preheader are no part of the page: typing them must not redraw it.
        details = edition.details().withSubject("").withPreheader("");
        var spacing = edition.theme().spacing();
        var kept = new HashMap<BlockId, BlockCard>();
        var order = new ArrayList<BlockCard>();
        for (var band : PageGeometry.bands(edition)) {
            switch (band) {
                case Band.Full full -> order.add(shown(full.entry(), PageGeometry.width(band, false, spacing)));
                case Band.Columns columns -> {
                    columns.main()
                            .forEach(entry -> order.add(shown(entry, PageGeometry.width(columns, false, spacing))));
                    columns.sidebar()
                            .forEach(entry -> order.add(shown(entry, PageGeometry.width(columns, true, spacing))));
                }
            }
        }
        order.forEach(card -> kept.put(card.id(), card));
        cards.keySet().retainAll(kept.keySet());
        paper.setStyle("-paper: " + palette() + ";");
        setNodeOrientation(
                edition.details().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        reflowing = !before.isEmpty() && !arrangement(before).equals(arrangement(edition.entries()));
        arrange(order);
        requestLayout();
    }

    private String palette() {
        return (dark ? edition.theme().dark() : edition.theme().light()).paper().hex();
    }

    private static List<?> arrangement(List<Entry> entries) {
        return entries.stream()
                .map(entry -> List.of(entry.id(), entry.region()))
                .toList();
    }

    /** Children stand in the order in which the page is read, for Tab and for screen readers. */
    private void arrange(List<BlockCard> order) {
        var children = new ArrayList<Node>(order.size() + overlays.size() + 1);
        children.add(paper);
        children.addAll(order);
        children.addAll(overlays);
        if (!children.equals(getChildren())) {
            getChildren().setAll(children);
        }
    }

    private BlockCard shown(Entry entry, int width) {
        var look = new Look(
                edition.theme(), dark, details, width, headings.level(entry.id()), headings.titlesBelow(entry.id()));
        var card = cards.get(entry.id());
        if (card == null) {
            card = new BlockCard(entry, look, factory, session, items, pictures);
            cards.put(entry.id(), card);
            made.accept(card);
        } else {
            card.show(entry, look);
        }
        return card;
    }

    private PageGeometry measured() {
        var guess = guessedHeight();
        return PageGeometry.of(edition, new PageGeometry.Heights() {
            @Override
            public double of(Entry entry, int width) {
                return card(entry.id()).flatMap(card -> card.height(width)).orElse(guess);
            }

            @Override
            public double above(Entry entry) {
                return card(entry.id()).map(BlockCard::above).orElse(0.0);
            }

            @Override
            public double below(Entry entry) {
                return card(entry.id()).map(BlockCard::below).orElse(0.0);
            }
        });
    }

    /** A card without a form is taken to be as high as the others are on average. */
    private double guessedHeight() {
        return Math.rint(cards.values().stream()
                .filter(BlockCard::isFilled)
                .mapToDouble(BlockCard::getHeight)
                .filter(height -> height > 0)
                .average()
                .orElse(GUESSED_HEIGHT));
    }

    @Override
    protected double computePrefWidth(double height) {
        return edition.theme().spacing().page();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(measured().page().getHeight(), 480);
    }

    @Override
    protected void layoutChildren() {
        oldBoxes = boxes;
        geometry = measured();
        boxes = geometry.boxes();
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
        geometry.slots()
                .forEach(slot -> card(slot.id()).ifPresent(card -> {
                    card.setShared(slot.shared());
                    place(card, slot.box());
                }));
        placed.run();
        reflowing = false;
    }

    /** How far the block at that height has been shifted by the last layout, where blocks have changed their height but not their order. */
    double shiftAt(double y) {
        if (reflowing) {
            return 0;
        }
        return oldBoxes.entrySet().stream()
                .filter(old -> old.getValue().getMinY() <= y && old.getValue().getMaxY() > y)
                .mapToDouble(
                        old -> boxes.getOrDefault(old.getKey(), old.getValue()).getMinY()
                                - old.getValue().getMinY())
                .findFirst()
                .orElse(0);
    }

    private void place(BlockCard card, Rectangle2D box) {
        var x = box.getMinX() - BlockCard.BLEED;
        card.resizeRelocate(x, box.getMinY(), box.getWidth() + 2 * BlockCard.BLEED, box.getHeight());
        var old = oldBoxes.get(card.id());
        if (reflowing && old != null && !Platform.getPreferences().isReducedMotion()) {
            var dx = old.getMinX() - box.getMinX();
            var dy = old.getMinY() - box.getMinY();
            if (dx != 0 || dy != 0) {
                card.glideFrom(dx, dy, REFLOW);
            }
        }
    }
}
