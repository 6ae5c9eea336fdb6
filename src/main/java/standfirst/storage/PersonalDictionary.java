package standfirst.storage;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The editor's own words and names: a plain text file with a word a line, in alphabetical order. What another program writes into it meanwhile is
 * kept, for each change begins with what lies on disk.
 */
public record PersonalDictionary(Path file) {
    private static final Comparator<String> ORDER =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    /**
     * The words as they lie on disk; none where there is no file yet.
     *
     * @throws StorageException with one sentence when the file is there and cannot be read
     */
    public SortedSet<String> read() throws StorageException {
        var words = new TreeSet<String>(ORDER);
        try {
            var text = Files.readString(file);
            (text.startsWith("\ufeff") ? text.substring(1) : text)
                    .lines()
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .forEach(words::add);
            return words;
        } catch (NoSuchFileException e) {
            // Nobody has added a word yet
            return words;
        } catch (MalformedInputException e) {
            throw new StorageException("The personal dictionary “" + file + "” is no UTF-8 text.", e);
        } catch (IOException e) {
            throw new StorageException(
                    "The personal dictionary “" + file + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    /**
     * Adds a word.
     *
     * @return all words, with those that were added elsewhere
     * @throws StorageException with one sentence when it could not be kept; the file is then as it was
     */
    public SortedSet<String> add(String word) throws StorageException {
        var words = read();
        if (words.add(word.strip())) {
            write(words);
        }
        return words;
    }

    /**
     * Takes a word out again.
     *
     * @return the words that are left
     * @throws StorageException with one sentence when the file could not be changed
     */
    public SortedSet<String> remove(String word) throws StorageException {
        var words = read();
        if (words.remove(word.strip())) {
            write(words);
        }
        return words;
    }

    private void write(SortedSet<String> words) throws StorageException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StorageException(
                    "The personal dictionary could not be kept in “" + file + "”: " + AtomicFile.reason(e) + ".", e);
        }
        AtomicFile.write(file, (String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
