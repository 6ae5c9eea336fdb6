package standfirst.ui.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import standfirst.edit.Hit;
import standfirst.edit.Passage;
import standfirst.edit.Passages;
import standfirst.edit.Search;
import standfirst.model.Edition;
import standfirst.model.Place;
import standfirst.ui.kit.Mark;
import standfirst.ui.session.Session;

/**
 * A search over the edition as it is now: its hits, marked on the page, and the one it stands on. It runs on the FX thread, for it takes some
 * milliseconds in an edition of four hundred blocks.
 */
final class Finder {
    private static final Search NOTHING = new Search("", false, false);

    private final Session session;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final Map<Place, Integer> order = new HashMap<>();
    private Search search = NOTHING;
    private Optional<Subscription> following = Optional.empty();
    private Spot from = Spot.START;

    /**
     * What is found.
     *
     * @param current the index of the hit the search stands on, or -1
     */
    record Found(List<Hit> hits, int current) {
        private static final Found NOTHING = new Found(List.of(), -1);

        Optional<Hit> hit() {
            return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
        }
    }

    /** From where on the next hit is looked for. */
    private record Spot(Optional<Place> place, int position) {
        private static final Spot START = new Spot(Optional.empty(), 0);
    }

    Finder(Session session) {
        this.session = session;
    }

    /** Begins to look in the edition, and in what becomes of it, from a place on. */
    void begin(Optional<Place> place, int position) {
        from = new Spot(place, position);
        if (following.isEmpty()) {
            following = Optional.of(session.settledProperty().subscribe(this::look));
        } else {
            look(session.edition());
        }
    }

    /** Looks no more; the page has no hits on it. */
    void end() {
        following.ifPresent(Subscription::unsubscribe);
        following = Optional.empty();
        found.set(Found.NOTHING);
        session.mark(Mark.Kind.HIT, Map.of());
        session.mark(Mark.Kind.CURRENT_HIT, Map.of());
    }

    boolean isLooking() {
        return following.isPresent();
    }

    /** Looks for something else, from where it stands. */
    void lookFor(Search wanted) {
        search = wanted;
        if (isLooking()) {
            look(session.edition());
        }
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    Optional<Hit> hit() {
        return found.get().hit();
    }

    /** Goes to the next hit, or the one before; from the last to the first and round. */
    void step(int direction) {
        var all = found.get().hits();
        if (!all.isEmpty()) {
            stand(all, Math.floorMod(found.get().current() + direction, all.size()));
        }
    }

    /**
     * Puts words in the place of the hit it stands on, and goes to the next.
     *
     * @return whether it was replaced: one in a merge tag is not
     */
    boolean replace(String with) {
        var replaced = hit().filter(hit -> !hit.locked());
        replaced.ifPresentOrElse(
                hit -> {
                    from = new Spot(Optional.of(hit.place()), hit.from() + with.length());
                    session.apply(Search.replacing(session.edition(), List.of(hit), with));
                    look(session.edition());
                },
                () -> step(1));
        return replaced.isPresent();
    }

    /**
     * Puts words in the place of all hits, in one step of the history.
     *
     * @return how many were replaced
     */
    int replaceAll(String with) {
        var free = found.get().hits().stream().filter(hit -> !hit.locked()).toList();
        session.apply(Search.replacing(session.edition(), free, with));
        return free.size();
    }

    private void look(Edition edition) {
        var passages = Passages.of(edition);
        order.clear();
        for (int i = 0; i < passages.size(); i++) {
            order.put(passages.get(i).place(), i);
        }
        var all = search.in(passages);
        stand(all, firstFrom(all, passages));
    }

    private int firstFrom(List<Hit> all, List<Passage> passages) {
        if (all.isEmpty()) {
            return -1;
        }
        var at = from.place().map(place -> orderOf(place, passages)).orElse(-1);
        for (int i = 0; i < all.size(); i++) {
            var hit = all.get(i);
            int there = order.getOrDefault(hit.place(), 0);
            if (there > at || (there == at && hit.from() >= from.position())) {
                return i;
            }
        }
        return 0;
    }

    /** A block as a whole stands where its first passage does; one that is gone, at the beginning. */
    private int orderOf(Place place, List<Passage> passages) {
        var known = order.get(place);
        if (known != null) {
            return known;
        }
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).place().block().equals(place.block())) {
                return i;
            }
        }
        return -1;
    }

    private void stand(List<Hit> all, int index) {
        found.set(new Found(all, index));
        hit().ifPresent(hit -> from = new Spot(Optional.of(hit.place()), hit.from()));
        mark();
    }

    private void mark() {
        var others = new HashMap<Place, List<Mark>>();
        var standing = new HashMap<Place, List<Mark>>();
        var all = found.get().hits();
        for (int i = 0; i < all.size(); i++) {
            var hit = all.get(i);
            var here = i == found.get().current();
            (here ? standing : others)
                    .computeIfAbsent(hit.place(), _ -> new ArrayList<>())
                    .add(new Mark(hit.from(), hit.to(), here ? Mark.Kind.CURRENT_HIT : Mark.Kind.HIT));
        }
        session.mark(Mark.Kind.HIT, others);
        session.mark(Mark.Kind.CURRENT_HIT, standing);
    }
}
