package standfirst.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mail provider asks of a mail, and how it writes its tags: all that is needed to prove a mail fit for it.
 *
 * @param name the provider's
 * @param open whether nothing is known of its tags, so that any may stand in the text: the editor's own business
 * @param unsubscribe who sees to the way out
 * @param address who sees to the postal address
 * @param tags by what they fill in
 * @param fallback whether its first name can have words to fall back on
 * @param delimiters between which the provider takes everything for a tag
 * @param once what must stand in the mail exactly once
 * @param forbidden what must not stand in its source
 * @param limitBytes the biggest mail that is taken, 0 where no limit is known
 * @param foreign tags of other providers
 */
public record Contract(
        String name,
        boolean open,
        Duty unsubscribe,
        Duty address,
        Map<MergeTag.Field, String> tags,
        boolean fallback,
        List<Delimiters> delimiters,
        List<String> once,
        List<String> forbidden,
        int limitBytes,
        List<Foreign> foreign) {
    /** What is asked where no provider is known. */
    public static final Contract NONE = new Contract(
            "", true, Duty.EXPECTED, Duty.EXPECTED, Map.of(), true, List.of(), List.of(), List.of(), 0, List.of());

    public Contract {
        Require.present(name, unsubscribe, address);
        tags = Map.copyOf(tags);
        delimiters = List.copyOf(delimiters);
        once = List.copyOf(once);
        forbidden = List.copyOf(forbidden);
        foreign = List.copyOf(foreign);
    }

    /** Who sees to what the law asks for. */
    public enum Duty {
        /** The provider's own tag must be in the mail, or it is not sent. */
        REQUIRED,
        /** It must be in the mail, by the provider's tag or otherwise. */
        EXPECTED,
        /** The provider adds it. */
        ADDED
    }

    /** What a provider's tags begin and end with. */
    public record Delimiters(String open, String close) {
        public Delimiters {
            Require.present(open, close);
            Require.that(!open.isBlank() && !close.isBlank(), "a delimiter is empty");
        }
    }

    /** A tag of another provider. */
    public record Foreign(String tag, String provider, MergeTag.Field field) {
        public Foreign {
            Require.present(tag, provider, field);
        }
    }

    /** The provider's tag for something; empty where it has none, or none is known. */
    public Optional<String> tag(MergeTag.Field field) {
        return Optional.ofNullable(tags.get(field));
    }

    /** Whether this is one of the provider's tags that are known. */
    public boolean isKnown(String tag) {
        return tags.values().stream().anyMatch(own -> same(own, tag) || own.contains(tag))
                || once.stream().anyMatch(own -> same(own, tag));
    }

    /** Whether the provider takes this for one of its tags. */
    public boolean isOwn(String tag) {
        return isKnown(tag) || delimiters.stream().anyMatch(pair -> tag.startsWith(pair.open()));
    }

    /** Whether two tags differ in nothing but spaces. */
    public static boolean same(String one, String other) {
        return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
    }
}
