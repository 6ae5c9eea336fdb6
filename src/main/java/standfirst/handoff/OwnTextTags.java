package standfirst.handoff;

import java.util.Optional;
import java.util.stream.Collectors;
import standfirst.handoff.ProviderProfile.Tag;
import standfirst.model.Edition;
import standfirst.render.AutomaticText;

/** Puts a provider's tags into a plain text that the editor has written. */
final class OwnTextTags {
    private OwnTextTags() {}

    static Edition fill(Edition edition, ProviderProfile profile) {
        return edition.withOwnText(edition.ownText().map(own -> own.withWords(filled(own.words(), profile))));
    }

    private static String filled(String words, ProviderProfile profile) {
        var unsubscribe = filled(words, AutomaticText.UNSUBSCRIBE, profile.unsubscribe());
        var web = filled(unsubscribe, AutomaticText.WEB_VERSION, profile.viewInBrowser());
        return filled(web, AutomaticText.POSTAL_ADDRESS, profile.postalAddress());
    }

    /** Where a provider has no such tag, the line that was there for it goes, as it does from the page. */
    private static String filled(String words, String place, Optional<Tag> tag) {
        if (!words.contains(place)) {
            return words;
        }
        return tag.map(known -> words.replace(place, known.isElement() ? "[" + known.element() + "]" : known.text()))
                .orElseGet(() -> words.lines()
                        .filter(line -> !line.contains(place))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
