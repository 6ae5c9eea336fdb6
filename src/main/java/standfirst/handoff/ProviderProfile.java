package standfirst.handoff;

import java.util.List;
import java.util.Optional;

/**
 * What one mail provider needs. Profiles are data files; a tag nobody has seen work is left out of them rather than guessed.
 *
 * @param takes what the provider takes: a whole mail, or rich text pasted into its own editor
 * @param unsubscribe where a reader unsubscribes: a merge tag for a link's address, or an element such as {@code <unsubscribe>}
 * @param viewInBrowser where the mail stands on the web, likewise
 * @param firstName the reader's first name, in running text
 * @param postalAddress the sender's postal address, in running text
 * @param limitBytes the biggest mail that is taken, 0 where no limit is known
 * @param quirks sentences for the editor
 */
public record ProviderProfile(
        String id,
        String name,
        Takes takes,
        Optional<Tag> unsubscribe,
        Optional<Tag> viewInBrowser,
        Optional<Tag> firstName,
        Optional<Tag> postalAddress,
        int limitBytes,
        List<String> quirks) {
    /** The profile of every provider that is not listed: no tags, links as they are written. */
    public static final ProviderProfile GENERIC = ProfileReader.read("generic");

    public ProviderProfile {
        quirks = List.copyOf(quirks);
    }

    /** How the newsletter gets in. */
    public enum Takes {
        HTML,
        RICH
    }

    /** How sure a tag is. */
    public enum Evidence {
        /** The provider's own text. */
        DOCUMENTED,
        /** Used in third parties' code. */
        SEEN,
        /** Neither; shown as such wherever it is used. */
        UNVERIFIED
    }

    /** A provider's tag, as it stands in the mail. */
    public record Tag(String text, Evidence evidence) {
        /** Whether the tag is an element around the link's words, not an address. */
        public boolean isElement() {
            return text.startsWith("<");
        }

        /** The element's name; empty where the tag is no element. */
        public String element() {
            return isElement() ? text.substring(1, text.length() - 1) : "";
        }
    }

    /** The profile of a provider, by the id the command line takes. */
    public static Optional<ProviderProfile> byId(String id) {
        return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** All profiles, the generic one first. */
    public static List<ProviderProfile> all() {
        return ProfileReader.ALL;
    }
}
