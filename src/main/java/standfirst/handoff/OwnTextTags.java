package standfirst.handoff;

import java.util.stream.Collectors;
import standfirst.model.Edition;
import standfirst.model.MergeTag;

/** Fits a plain text that the editor has written to a provider: where it has no such tag, the line that was there for it goes, as it does from the page. */
final class OwnTextTags {
    private OwnTextTags() {}

    static Edition fit(Edition edition, ProviderProfile profile) {
        return edition.withOwnText(edition.ownText().map(own -> own.withWords(fitted(own.words(), profile))));
    }

    private static String fitted(String words, ProviderProfile profile) {
        return MergeTag.ownIn(words).isEmpty()
                ? words
                : words.lines()
                        .filter(line -> isKept(line, profile))
                        .collect(Collectors.joining("\n", "", words.endsWith("\n") ? "\n" : ""));
    }

    /** A name among other words may be missing; an address or the sender's own line without it says nothing. */
    private static boolean isKept(String line, ProviderProfile profile) {
        return MergeTag.ownIn(line).stream()
                .allMatch(own -> own.field() == MergeTag.Field.FIRST_NAME
                        || profile.tag(own.field()).isPresent());
    }
}
