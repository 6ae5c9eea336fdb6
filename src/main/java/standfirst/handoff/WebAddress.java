package standfirst.handoff;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import standfirst.model.MergeTag;

/**
 * An address of the web taken apart, losing nothing (RFC 3986 §3). Merge tags in its path, query or fragment are taken whole: a {@code ?} or
 * {@code #} in one divides nothing.
 *
 * @param before scheme, host and path
 * @param query what follows the first {@code ?}, with it; empty where there is none
 * @param fragment what follows the first {@code #}, with it; empty where there is none
 */
public record WebAddress(String before, String query, String fragment) {
    private static final Pattern WEB = Pattern.compile("(?i)^https?://[^/?#]+");
    private static final Pattern BRACKETED = Pattern.compile("\\[[a-z][^\\]]*\\]");
    private static final Pattern TAGGED_HOST = Pattern.compile("\\*\\||\\|\\*|[{}<>]|%%|%[A-Z]|\\[[a-zA-Z\\[]");
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final String UNRESERVED = "-._~";

    /** A parameter of the query as it stands there, and its name and value decoded. */
    public record Parameter(String name, String value) {}

    /** Empty for what is no address of the web, or has its host filled in by the provider. */
    public static Optional<WebAddress> of(String address) {
        var masked = masked(address);
        var host = WEB.matcher(masked);
        if (!host.find()
                || TAGGED_HOST.matcher(address.substring(0, host.end())).find()) {
            return Optional.empty();
        }
        var hash = masked.indexOf('#');
        var end = hash < 0 ? address.length() : hash;
        var mark = masked.substring(0, end).indexOf('?');
        var path = mark < 0 ? end : mark;
        return Optional.of(
                new WebAddress(address.substring(0, path), address.substring(path, end), address.substring(end)));
    }

    /** The host in lower case, without user and port. */
    public String host() {
        var authority = before.substring(before.indexOf("//") + 2);
        var slash = authority.indexOf('/');
        var named = slash < 0 ? authority : authority.substring(0, slash);
        var host = named.substring(named.lastIndexOf('@') + 1);
        var colon = host.lastIndexOf(':');
        return (colon > host.lastIndexOf(']') ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    /** Scheme and host alone, with user and port. */
    public String origin() {
        var slash = before.indexOf('/', before.indexOf("//") + 2);
        return slash < 0 ? before : before.substring(0, slash);
    }

    /** What follows the host, without query. */
    public String path() {
        return before.substring(origin().length());
    }

    /** The parameters of the query, in its order. */
    public List<Parameter> parameters() {
        return parameters(query, "[&;]");
    }

    /** Whether the query, or a fragment that is written as one, has a parameter of that name. */
    public boolean has(String name) {
        // Editors write a second ? where & is meant.
        return Stream.of(query, fragment)
                .flatMap(part -> parameters(part, "[?&;]").stream())
                .anyMatch(each -> each.name().equalsIgnoreCase(name));
    }

    /** With a parameter more, behind the others; its value is encoded, merge tags in it stay as they are. */
    WebAddress with(String name, String value) {
        var last = query.isEmpty() ? "?" : query.equals("?") || query.endsWith("&") ? "" : "&";
        return new WebAddress(before, query + last + name + "=" + encoded(value), fragment);
    }

    @Override
    public String toString() {
        return before + query + fragment;
    }

    /** Percent-encoded but for letters and digits without accents and {@code -._~} (RFC 3986 §2.3). */
    private static String encoded(String value) {
        var out = new StringBuilder(value.length() + 16);
        int at = 0;
        for (var tag : MergeTag.in(value)) {
            encode(value.substring(at, tag.from()), out);
            out.append(value, tag.from(), tag.to());
            at = tag.to();
        }
        encode(value.substring(at), out);
        return out.toString();
    }

    private static void encode(String plain, StringBuilder out) {
        for (var octet : plain.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xff);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
    }

    /** Percent-decoded as far as it is encoded; anything else stays. */
    public static String decoded(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        URLDecoder.decode(found.group(), StandardCharsets.UTF_8)));
    }

    /** @param query with its first sign, which divides it from what is before */
    private static List<Parameter> parameters(String query, String between) {
        var found = new ArrayList<Parameter>();
        for (var piece : query.isEmpty() ? new String[0] : query.substring(1).split(between, -1)) {
            if (!piece.isEmpty()) {
                int equals = piece.indexOf('=');
                var name = equals < 0 ? piece : piece.substring(0, equals);
                var value = equals < 0 ? "" : piece.substring(equals + 1);
                found.add(new Parameter(decoded(name).replaceFirst("^amp;", ""), value));
            }
        }
        return found;
    }

    /** The same length, with nothing in place of merge tags that could divide an address. */
    private static String masked(String address) {
        var chars = new StringBuilder(address);
        for (var tag : MergeTag.in(address)) {
            mask(chars, tag.from(), tag.to());
        }
        BRACKETED.matcher(address).results().forEach(found -> mask(chars, found.start(), found.end()));
        return chars.toString();
    }

    private static void mask(StringBuilder chars, int from, int to) {
        for (int i = from; i < to; i++) {
            chars.setCharAt(i, '_');
        }
    }
}
