package standfirst.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standfirst.edit.Passage;
import standfirst.edit.Passages;
import standfirst.language.Lexicon;
import standfirst.language.Names;
import standfirst.language.OwnWords;
import standfirst.language.Spelling;
import standfirst.language.Word;
import standfirst.language.Words;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Place;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;
import standfirst.ui.kit.Mark;

/**
 * Checks an edition again and again, on one thread that is not the toolkit's: only blocks that are not what they were are read anew. Who is named
 * as a writer anywhere in the edition is no misspelling, nor is what else {@link Names} finds in it.
 */
final class Checker {
    /** Names of people and places alone. */
    private static final Pattern NAMES =
            Pattern.compile("(?:.*\\.)?(?:author|publication|byline\\.name|credit|address)");

    private Optional<Spelling> last = Optional.empty();
    private Map<BlockId, Checked> known = Map.of();
    private @Nullable Lexicon lexicon;
    private String name = "";

    private record Checked(Entry entry, Map<Place, List<Mark>> marks) {}

    /**
     * What is to be checked.
     *
     * @param accepted words that are right though the dictionary has them not
     */
    record Request(Edition edition, OwnWords accepted) {}

    /**
     * What was found.
     *
     * @param lexicon the dictionary it was checked by; empty where the edition's language has none
     */
    record Answer(Map<Place, List<Mark>> marks, Optional<Lexicon> lexicon) {}

    /** Checks all that is new. The first time in a language its dictionary is read, which takes some tenths of a second. */
    Answer check(Request request) {
        var edition = request.edition();
        var wanted = Lexicon.nameFor(edition.details().locale());
        if (wanted.isEmpty()) {
            return new Answer(Map.of(), Optional.empty());
        }
        var words = lexicon(wanted.get());
        var names = Names.in(Passages.of(edition).stream().map(Passage::words).toList(), words);
        var spelling =
                new Spelling(words, request.accepted().with(writers(edition)).with(names));
        if (!last.equals(Optional.of(spelling))) {
            known = Map.of();
            last = Optional.of(spelling);
        }
        var now = new HashMap<BlockId, Checked>();
        var marks = new HashMap<>(marks(Passages.of(edition.details()), spelling));
        for (var entry : edition.entries()) {
            var before = known.get(entry.id());
            var checked = before != null && before.entry().equals(entry)
                    ? before
                    : new Checked(entry, marks(Passages.of(entry), spelling));
            now.put(entry.id(), checked);
            marks.putAll(checked.marks());
        }
        known = now;
        return new Answer(marks, Optional.of(spelling.lexicon()));
    }

    private Lexicon lexicon(String wanted) {
        var read = lexicon;
        if (read == null || !name.equals(wanted)) {
            read = Lexicon.load(wanted);
            lexicon = read;
            name = wanted;
        }
        return read;
    }

    private static Map<Place, List<Mark>> marks(List<Passage> passages, Spelling spelling) {
        var marks = new HashMap<Place, List<Mark>>();
        for (var passage : passages) {
            if (!NAMES.matcher(passage.place().field()).matches()) {
                var wrong = spelling.misspelt(passage.words()).stream()
                        .map(word -> new Mark(word.from(), word.to(), Mark.Kind.MISSPELT))
                        .toList();
                if (!wrong.isEmpty()) {
                    marks.put(passage.place(), wrong);
                }
            }
        }
        return marks;
    }

    private static OwnWords writers(Edition edition) {
        Set<String> names = new HashSet<>();
        for (var entry : edition.entries()) {
            names(entry.block())
                    .flatMap(words -> Words.in(words).stream())
                    .map(Word::text)
                    .filter(word -> !word.toLowerCase(Locale.ROOT).equals(word))
                    .forEach(names::add);
        }
        return OwnWords.of(names);
    }

    private static Stream<String> names(Block block) {
        return switch (block) {
            case LeadStory story ->
                Stream.concat(
                        Stream.of(story.byline().name()),
                        story.signOff().stream().limit(1));
            case LinkList list -> list.items().stream().map(LinkItem::author);
            case CuratedList list -> list.items().stream().flatMap(Checker::names);
            case QuoteBlock quote -> Stream.of(quote.attribution());
            case Masthead _,
                    Briefs _,
                    TextBlock _,
                    ImageBlock _,
                    ButtonBlock _,
                    Sponsor _,
                    Divider _,
                    Contents _,
                    SocialLinks _,
                    Footer _,
                    RawHtml _ -> Stream.empty();
        };
    }

    private static Stream<String> names(CuratedItem item) {
        return Stream.of(item.author(), item.publication());
    }

    /** The misspelt places of an edition in the order in which it is read. */
    static List<Misspelling> inOrder(Edition edition, Map<Place, List<Mark>> marks) {
        var all = new ArrayList<Misspelling>();
        for (var passage : Passages.of(edition)) {
            var words = passage.words();
            for (var mark : marks.getOrDefault(passage.place(), List.of())) {
                if (mark.to() <= words.length()) {
                    all.add(new Misspelling(
                            passage.place(), mark.from(), mark.to(), words.substring(mark.from(), mark.to())));
                }
            }
        }
        return all;
    }
}
