package standfirst.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import standfirst.model.Link;
import standfirst.model.MergeTag;

/**
 * A web address taken apart leniently: what browsers open must be readable here, though {@link java.net.URI} refuses much of it.
 *
 * @param host in lower case, without port and user
 * @param rest path, query and fragment
 */
record Address(boolean secure, String host, String port, String rest) {
    private static final Pattern WEB =
            Pattern.compile("(?i)^(https?):(?://)?(?:[^/?#@]*@)?(\\[[^\\]/?#]*\\]|[^:/?#]*)(?::([^/?#]*))?(.*)$");
    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}_](?:[\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}\\p{M}_])?");
    private static final Pattern IP4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern PRIVATE_IP4 =
            Pattern.compile("(?:127|10|0)\\..*|192\\.168\\..*|169\\.254\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*");
    private static final Pattern PRIVATE_IP6 = Pattern.compile("\\[(?:::1?|f[cde][0-9a-f]{2}:.*)\\]");
    // Names kept for local use: RFC 6761, RFC 6762, RFC 8375, and .internal (ICANN, 2024).
    private static final Set<String> LOCAL_ENDINGS = Set.of("localhost", "local", "test", "invalid", "internal", "lan");
    private static final Set<String> STAGES = Set.of(
            "staging",
            "stage",
            "stg",
            "preprod",
            "preproduction",
            "uat",
            "qa",
            "dev",
            "test",
            "testing",
            "sandbox",
            "preview");
    private static final Set<String> SECOND_LEVELS =
            Set.of("ac", "co", "com", "edu", "gov", "ltd", "me", "net", "nhs", "or", "org", "plc", "sch");

    static Optional<Address> of(Link link) {
        var matcher = WEB.matcher(filled(link.target()));
        if (link.isMergeTag() || !matcher.matches()) {
            return Optional.empty();
        }
        var port = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.of(new Address(
                matcher.group(1).equalsIgnoreCase("https"),
                matcher.group(2).toLowerCase(Locale.ROOT),
                port,
                matcher.group(4)));
    }

    /** The target with a letter in the place of each merge tag: what the provider puts there is sound. */
    private static String filled(String target) {
        var filled = new StringBuilder(target);
        MergeTag.in(target).reversed().forEach(tag -> filled.replace(tag.from(), tag.to(), "x"));
        return filled.toString();
    }

    /** Whether a browser could look this host up. */
    boolean isWellFormed() {
        if (!port.chars().allMatch(c -> c >= '0' && c <= '9') || rest.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        return isLocal() || IP4.matcher(host).matches() || host.startsWith("[") || isName();
    }

    private boolean isName() {
        var labels = labels();
        return labels.size() > 1
                && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
                && labels.getLast().codePointCount(0, labels.getLast().length()) > 1
                && labels.getLast()
                        .codePoints()
                        .noneMatch(
                                c -> c >= '0' && c <= '9' && !labels.getLast().startsWith("xn--"));
    }

    /** Whether readers, who are elsewhere, cannot reach it. */
    boolean isLocal() {
        return LOCAL_ENDINGS.contains(labels().getLast())
                || (IP4.matcher(host).matches() && PRIVATE_IP4.matcher(host).matches())
                || PRIVATE_IP6.matcher(host).matches();
    }

    /** Whether a name before the domain itself says that the site is not the public one. */
    boolean isStaging() {
        var labels = labels();
        int domain = labels.size() > 2
                        && labels.getLast().length() == 2
                        && SECOND_LEVELS.contains(labels.get(labels.size() - 2))
                ? 3
                : 2;
        return labels.stream()
                .limit(Math.max(0, labels.size() - domain))
                .flatMap(label -> Arrays.stream(label.split("-", -1)))
                .anyMatch(STAGES::contains);
    }

    /** Whether it is a site's front page, which may be linked from many places. */
    boolean isHome() {
        return rest.isEmpty() || rest.equals("/");
    }

    /** The same for two links that open the same page. */
    String page() {
        var path = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return host + (port.isEmpty() ? "" : ":" + port) + path;
    }

    private List<String> labels() {
        // A full stop at the end is the root of the name system, and legal.
        var name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return List.of(name.split("\\.", -1));
    }
}
