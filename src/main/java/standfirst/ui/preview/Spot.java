package standfirst.ui.preview;

import java.util.Comparator;
import java.util.Optional;
import standfirst.edit.Passages;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;

/**
 * A point of the mail.
 *
 * @param before how many characters of the words stand before the point
 * @param words of the line or paragraph there; empty where there are none
 */
record Spot(BlockId block, int before, String words) {
    private static final String SEPARATOR = "\u0001";

    /** A field and what it says. */
    private record Field(String name, String words) {
        boolean holds(String wanted) {
            return words.contains(wanted);
        }
    }

    /** Reads what the page answers; empty where no block is at the point. */
    static Optional<Spot> of(String answer) {
        var parts = answer.split(SEPARATOR, 3);
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(new Spot(new BlockId(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    }

    /** The field whose words these are; the block as a whole where that cannot be told. */
    Place place(Edition edition) {
        var field = edition.entry(block).flatMap(this::field).orElse("");
        return Place.in(block, field);
    }

    private Optional<String> field(Entry content) {
        var wanted = plain(words);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var fields = Passages.of(content).stream()
                .map(passage -> new Field(passage.place().field(), plain(passage.words())))
                .filter(field -> !field.words().isEmpty())
                .toList();
        // A paragraph of the field, or a line that several fields make: then the one under the point, or the longest.
        return fields.stream()
                .filter(field -> field.holds(wanted))
                .min(Comparator.comparingInt(field -> field.words().length()))
                .or(() -> fields.stream()
                        .filter(field -> isAtPoint(field, wanted))
                        .max(Comparator.comparingInt(field -> field.words().length())))
                .or(() -> fields.stream()
                        .filter(field -> wanted.contains(field.words()))
                        .max(Comparator.comparingInt(field -> field.words().length())))
                .map(Field::name);
    }

    private boolean isAtPoint(Field field, String wanted) {
        int start = wanted.indexOf(field.words());
        int point = Math.min(
                plain(words.substring(0, Math.min(before, words.length()))).length(), wanted.length());
        return start >= 0 && start <= point && point <= start + field.words().length();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u200b]+", " ").strip();
    }
}
