package standfirst.handoff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standfirst.model.Contract;
import standfirst.model.MergeTag;
import standfirst.model.MergeTag.Field;

/**
 * What one mail provider needs. Profiles are data files ({@code providers/profile-format.md}); a tag nobody has seen work is left out of them rather
 * than guessed.
 *
 * @param ways how the newsletter gets in, the best first
 * @param tags its tags by what they fill in
 * @param duties who sees to what the law asks for
 * @param delimiters between which the provider takes everything for a tag
 * @param once what must stand in the mail exactly once; put at its end where it is missing
 * @param forbidden what must not stand in its source
 * @param limitBytes the biggest mail that is taken, 0 where no limit is known
 * @param quirks sentences for the editor
 */
public record ProviderProfile(
        String id,
        String name,
        List<Takes> ways,
        Map<Field, Tag> tags,
        Duties duties,
        List<Contract.Delimiters> delimiters,
        List<String> once,
        List<String> forbidden,
        int limitBytes,
        List<String> quirks) {
    /** The profile of every provider that is not listed: no tags, links as they are written. */
    public static final ProviderProfile GENERIC = ProfileReader.shipped("generic");

    public ProviderProfile {
        ways = List.copyOf(ways);
        tags = Map.copyOf(tags);
        delimiters = List.copyOf(delimiters);
        once = List.copyOf(once);
        forbidden = List.copyOf(forbidden);
        quirks = List.copyOf(quirks);
    }

    /** How the newsletter gets in. */
    public enum Takes {
        /** The mail's source, pasted or imported as a file. */
        HTML("source"),
        /** Rich text, pasted into the provider's own editor. */
        RICH("rich"),
        /** A zip of the mail and its pictures. */
        ZIP("zip");

        private final String word;

        Takes(String word) {
            this.word = word;
        }

        /** Its name in profiles. */
        public String word() {
            return word;
        }
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

    /** Who sees to the way out, and to the postal address. */
    public record Duties(Contract.Duty unsubscribe, Contract.Duty postalAddress) {
        /** The editor sees to both. */
        static final Duties USUAL = new Duties(Contract.Duty.EXPECTED, Contract.Duty.EXPECTED);
    }

    /**
     * A provider's tag, as it stands in the mail.
     *
     * @param fallback the tag with words to fall back on, for which {@link #FALLBACK} stands; empty where the provider has none
     */
    public record Tag(String text, Optional<String> fallback, Evidence evidence) {
        /** What stands for the words to fall back on. */
        public static final String FALLBACK = "FALLBACK";

        /** Whether the tag is an element around the link's words, not an address. */
        public boolean isElement() {
            return text.startsWith("<");
        }

        /** The element's name; empty where the tag is no element. */
        public String element() {
            return isElement() ? text.substring(1, text.length() - 1) : "";
        }

        /** The tag with those words to fall back on where it can have them. */
        public String withFallback(String words) {
            return words.isEmpty()
                    ? text
                    : fallback.map(tag -> tag.replace(FALLBACK, words)).orElse(text);
        }
    }

    /** The best way in. */
    public Takes takes() {
        return ways.getFirst();
    }

    public Optional<Tag> tag(Field field) {
        return Optional.ofNullable(tags.get(field));
    }

    /** Where a reader unsubscribes: a merge tag for a link's address, or an element such as {@code <unsubscribe>}. */
    public Optional<Tag> unsubscribe() {
        return tag(Field.UNSUBSCRIBE);
    }

    /** Where the mail stands on the web, likewise. */
    public Optional<Tag> viewInBrowser() {
        return tag(Field.VIEW_IN_BROWSER);
    }

    /** The reader's first name, in running text. */
    public Optional<Tag> firstName() {
        return tag(Field.FIRST_NAME);
    }

    /** The sender's postal address, in running text. */
    public Optional<Tag> postalAddress() {
        return tag(Field.POSTAL_ADDRESS);
    }

    /** Whether it stands for every provider that is not listed. */
    public boolean isGeneric() {
        return id.equals("generic");
    }

    /** What checks need to prove a mail fit for this provider. */
    public Contract contract() {
        var own = new EnumMap<Field, String>(Field.class);
        tags.forEach((field, tag) -> own.put(field, tag.text()));
        return new Contract(
                name,
                isGeneric(),
                duties.unsubscribe(),
                duties.postalAddress(),
                own,
                firstName().map(tag -> tag.fallback().isPresent()).orElse(true),
                delimiters,
                once,
                forbidden,
                limitBytes,
                isGeneric() ? List.of() : foreign());
    }

    private List<Contract.Foreign> foreign() {
        var all = new ArrayList<Contract.Foreign>();
        for (var other : all()) {
            other.tags.forEach((field, tag) -> MergeTag.in(tag.text()).stream()
                    .map(place -> place.of(tag.text()))
                    .filter(each -> !other.id.equals(id))
                    .forEach(each -> all.add(new Contract.Foreign(each, other.name, field))));
        }
        return all;
    }

    /** The profile of a provider that comes with the program, by the id the command line takes. */
    public static Optional<ProviderProfile> byId(String id) {
        return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** All profiles that come with the program, the generic one first. */
    public static List<ProviderProfile> all() {
        return ProfileReader.SHIPPED;
    }
}
