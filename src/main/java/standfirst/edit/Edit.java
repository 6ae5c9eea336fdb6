package standfirst.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.OwnText;
import standfirst.model.Region;
import standfirst.model.Theme;

/**
 * One thing done to an edition. Applying it gives a new edition; there is no inverse, for the history keeps the edition before. An edit that
 * names a block which is not there (any more) changes nothing.
 */
public sealed interface Edit {
    /** The edition after this edit; the very same edition where nothing changes. */
    Edition apply(Edition edition);

    /** What this edit types into, where it is typing: edits with one key that follow each other closely are one undo step. */
    default Optional<String> typingKey() {
        return Optional.empty();
    }

    /** Puts new entries before a block, or at the end of the page where {@code before} is empty or unknown; ids already there are not put twice. */
    record Insert(List<Entry> inserted, Optional<BlockId> before) implements Edit {
        public Insert {
            inserted = List.copyOf(inserted);
        }

        @Override
        public Edition apply(Edition edition) {
            var fresh = inserted.stream()
                    .filter(entry -> edition.indexOf(entry.id()) < 0)
                    .toList();
            return fresh.isEmpty() ? edition : edition.withEntries(spliced(edition.entries(), fresh, before));
        }
    }

    /** Takes blocks off the page. */
    record Remove(Set<BlockId> blocks) implements Edit {
        public Remove {
            blocks = Set.copyOf(blocks);
        }

        @Override
        public Edition apply(Edition edition) {
            var kept = edition.entries().stream()
                    .filter(entry -> !blocks.contains(entry.id()))
                    .toList();
            return kept.size() == edition.entries().size() ? edition : edition.withEntries(kept);
        }
    }

    /**
     * Moves blocks, in the order given, before another block or to the end, into a region (or, where that is empty, each in its own).
     */
    record Move(List<BlockId> blocks, Optional<BlockId> before, Optional<Region> region) implements Edit {
        public Move {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Edition apply(Edition edition) {
            var moved = blocks.stream()
                    .distinct()
                    .flatMap(id -> edition.entry(id).stream())
                    .map(entry -> region.map(entry::withRegion).orElse(entry))
                    .toList();
            if (moved.isEmpty()) {
                return edition;
            }
            var taken = new HashSet<>(blocks);
            var kept = edition.entries().stream()
                    .filter(entry -> !taken.contains(entry.id()))
                    .toList();
            return orSame(edition, edition.withEntries(spliced(kept, moved, firstKept(edition, taken))));
        }

        /** The block to land before: where that one is itself moved, the next that is not. */
        private Optional<BlockId> firstKept(Edition edition, Set<BlockId> taken) {
            return before.flatMap(id -> edition.entries().stream()
                    .skip(Math.max(0, edition.indexOf(id)))
                    .map(Entry::id)
                    .filter(other -> !taken.contains(other))
                    .findFirst());
        }
    }

    /**
     * Replaces what a block says.
     *
     * @param field the field that was changed, as in {@link standfirst.model.Place#field()}; where {@code typing}, changes of one field merge
     */
    record Change(BlockId block, String field, Block content, boolean typing) implements Edit {
        @Override
        public Edition apply(Edition edition) {
            return orSame(edition, edition.mapEntry(block, entry -> entry.withBlock(content)));
        }

        @Override
        public Optional<String> typingKey() {
            return typing ? Optional.of(block + "/" + field) : Optional.empty();
        }
    }

    /** Replaces the edition's details. */
    record Describe(String field, Details details) implements Edit {
        @Override
        public Edition apply(Edition edition) {
            return orSame(edition, edition.withDetails(details));
        }

        @Override
        public Optional<String> typingKey() {
            return Optional.of("details/" + field);
        }
    }

    /**
     * Gives the edition another look.
     *
     * @param dragging the part of the theme that is being dragged or typed, whose changes are one step; empty where the change stands alone
     */
    record Dress(Theme theme, Optional<String> dragging) implements Edit {
        public Dress(Theme theme) {
            this(theme, Optional.empty());
        }

        @Override
        public Edition apply(Edition edition) {
            return orSame(edition, edition.withTheme(theme));
        }

        @Override
        public Optional<String> typingKey() {
            return dragging.map(part -> "theme/" + part);
        }
    }

    /**
     * Gives the edition a plain text of its own, or takes it away.
     *
     * @param typing whether it is typed, so that the letters that follow are one step with it
     */
    record Reword(Optional<OwnText> text, boolean typing) implements Edit {
        @Override
        public Edition apply(Edition edition) {
            return orSame(edition, edition.withOwnText(text));
        }

        @Override
        public Optional<String> typingKey() {
            return typing ? Optional.of("text") : Optional.empty();
        }
    }

    /** Puts another edition in the place of this one: what pasting a whole day's copy does. */
    record Adopt(Edition adopted) implements Edit {
        @Override
        public Edition apply(Edition edition) {
            return orSame(edition, adopted);
        }
    }

    /** Several edits as one step, such as an item dragged from one list to another. */
    record Batch(List<Edit> edits) implements Edit {
        public Batch {
            edits = List.copyOf(edits);
        }

        @Override
        public Edition apply(Edition edition) {
            var result = edition;
            for (var edit : edits) {
                result = edit.apply(result);
            }
            return orSame(edition, result);
        }
    }

    private static Edition orSame(Edition before, Edition after) {
        return Objects.equals(before, after) ? before : after;
    }

    private static List<Entry> spliced(List<Entry> entries, List<Entry> inserted, Optional<BlockId> before) {
        var result = new ArrayList<Entry>(entries.size() + inserted.size());
        var open = true;
        for (var entry : entries) {
            if (open && before.isPresent() && entry.id().equals(before.get())) {
                result.addAll(inserted);
                open = false;
            }
            result.add(entry);
        }
        if (open) {
            result.addAll(inserted);
        }
        return result;
    }
}
