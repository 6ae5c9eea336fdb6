package standfirst.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that every tag that opens closes, in order, for everyone and for Word, which reads what conditional comments hold. */
final class TagStack {
    private static final Set<String> VOID = Set.of("meta", "img", "br");
    private static final Pattern CONDITIONAL = Pattern.compile("<!--\\[if mso\\]>|<!\\[endif\\]-->");
    private static final Pattern NOT_FOR_WORD =
            Pattern.compile("<!--\\[if !mso\\]><!-->.*?<!--<!\\[endif\\]-->", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "<(/?)([a-z][a-z0-9:]*)((?:\\s+[a-zA-Z-:]+=\"[^\"<]*\")*)\\s*(/?)>", Pattern.CASE_INSENSITIVE);

    private TagStack() {}

    static List<String> faults(String html) {
        var faults = new ArrayList<>(check(COMMENT.matcher(html).replaceAll("")));
        faults.addAll(check(word(html)));
        return faults;
    }

    /** What Word reads: what is in comments for it, and not what is not for it. */
    static String word(String html) {
        var shown = NOT_FOR_WORD.matcher(html).replaceAll("");
        return COMMENT.matcher(CONDITIONAL.matcher(shown).replaceAll("")).replaceAll("");
    }

    private static List<String> check(String html) {
        var faults = new ArrayList<String>();
        var open = new ArrayDeque<String>();
        var rest = html.replaceFirst("^<!DOCTYPE html>", "");
        var tag = TAG.matcher(rest);
        int end = 0;
        while (tag.find()) {
            stray(rest.substring(end, tag.start()), faults);
            end = tag.end();
            var name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                if (open.isEmpty() || !open.pop().equals(name)) {
                    faults.add("</" + name + "> closes nothing at " + tag.start());
                }
            } else if (!VOID.contains(name) && tag.group(4).isEmpty()) {
                open.push(name);
            }
        }
        stray(rest.substring(end), faults);
        open.forEach(name -> faults.add("<" + name + "> is never closed"));
        return faults;
    }

    private static void stray(String text, List<String> faults) {
        if (text.indexOf('<') >= 0) {
            faults.add("a stray < in: " + text.strip());
        }
    }
}
