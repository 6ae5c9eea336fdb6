package standfirst.handoff.arrived;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import standfirst.handoff.WebAddress;

/** What addresses can be seen inside a rewritten one: in its query, path or fragment, percent-encoded, in base64, or as mail gateways write them. */
final class Unwrapping {
    private static final int MOST = 80;
    private static final int LONGEST = 20_000;
    private static final Pattern WEB = Pattern.compile("(?i)https?:/{1,2}[^\\s\"'<>\\\\{}]+");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}");
    private static final Pattern COUNTING = Pattern.compile(
            "(?i)utm_\\w+|mc_[ce]id|fbclid|gclid|msclkid|_hs\\w+|mkt_tok|_kx|vero_\\w+|ck_subscriber_id|ss_\\w+|__s|r|publication_id|post_id|isFreemail|token");

    private Unwrapping() {}

    /** The addresses seen in it, without itself. */
    static List<String> targets(String address) {
        if (address.length() > LONGEST) {
            return List.of();
        }
        var seen = new LinkedHashSet<String>();
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(address);
        while (!open.isEmpty() && seen.size() < MOST) {
            var text = open.poll();
            if (!seen.add(text)) {
                continue;
            }
            var web = WEB.matcher(text);
            int from = text.equals(address) ? Math.min(1, text.length()) : 0;
            while (web.find(from)) {
                found.add(web.group());
                int and = web.group().indexOf('&');
                if (and > 0) {
                    found.add(web.group().substring(0, and));
                }
                open.add(web.group());
                from = web.start() + 1;
            }
            open.addAll(inside(text));
        }
        found.remove(address);
        return List.copyOf(found);
    }

    private static List<String> inside(String text) {
        var parts = new ArrayList<String>();
        parts.add(WebAddress.decoded(text));
        WebAddress.of(text).ifPresent(address -> {
            for (var parameter : address.parameters()) {
                parts.add(WebAddress.decoded(parameter.value()));
                if (address.host().contains("urldefense")) {
                    // Proofpoint's second form writes %3A as -3A and / as _.
                    parts.add(WebAddress.decoded(
                            parameter.value().replace('-', '%').replace('_', '/')));
                }
            }
        });
        // Proofpoint's third form: /v3/__https://…__;
        int closed = text.indexOf("__;");
        if (closed > 0) {
            parts.add(text.substring(0, closed));
        }
        BASE64.matcher(text).results().limit(40).forEach(run -> {
            base64(run.group()).ifPresent(parts::add);
            for (var piece : run.group().split("/", -1)) {
                base64(piece).ifPresent(parts::add);
            }
        });
        return parts;
    }

    private static Optional<String> base64(String digits) {
        var plain = digits.replace('-', '+').replace('_', '/');
        if (plain.length() < 12 || plain.length() % 4 == 1) {
            return Optional.empty();
        }
        var text = new String(Base64.getDecoder().decode(plain), StandardCharsets.UTF_8);
        return text.contains("http") ? Optional.of(text.replace("\\/", "/")) : Optional.empty();
    }

    /** Whether two addresses open the same page: what only counts readers is no part of that. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || canonical(one).equals(canonical(other));
    }

    /** Names of parameters that the second has and the first has not. */
    static Set<String> added(String one, String other) {
        var names = WebAddress.of(other)
                .map(address -> address.parameters().stream()
                        .map(WebAddress.Parameter::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .orElseGet(LinkedHashSet::new);
        WebAddress.of(one).ifPresent(address -> address.parameters().forEach(each -> names.remove(each.name())));
        return names;
    }

    private static String canonical(String address) {
        var web = WebAddress.of(address.strip().replace("&amp;", "&"));
        if (web.isEmpty()) {
            return WebAddress.decoded(address.strip()).toLowerCase(Locale.ROOT);
        }
        var query = web.get().parameters().stream()
                .filter(each -> !COUNTING.matcher(each.name()).matches())
                .map(each -> each.name() + "=" + WebAddress.decoded(each.value()))
                .collect(Collectors.joining("&"));
        var path = WebAddress.decoded(web.get().path());
        return java.net.IDN.toUnicode(web.get().host(), java.net.IDN.ALLOW_UNASSIGNED)
                + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                + "?" + query + WebAddress.decoded(web.get().fragment());
    }
}
