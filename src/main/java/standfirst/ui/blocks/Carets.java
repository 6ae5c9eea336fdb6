package standfirst.ui.blocks;

import java.util.regex.Pattern;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.Caret;
import standfirst.model.Edition;
import standfirst.model.Place;

/** Where a caret of a form stands in the words of its block: the same but for briefs, whose lead-in and text are one line on the page. */
public final class Carets {
    private static final Pattern LINE = Pattern.compile("(items\\[(\\d+)]\\.)text");

    private Carets() {}

    /** The caret as {@link standfirst.edit.Passages} count. */
    public static Caret inWords(Edition edition, Caret caret) {
        var line = LINE.matcher(caret.place().field());
        var block = caret.place().block().flatMap(edition::entry).map(entry -> entry.block());
        if (!line.matches() || !(block.orElse(null) instanceof Briefs briefs)) {
            return caret;
        }
        var index = Integer.parseInt(line.group(2));
        return index < briefs.items().size() ? inWords(briefs.items().get(index), line.group(1), caret) : caret;
    }

    private static Caret inWords(Brief brief, String at, Caret caret) {
        var begins = BriefLine.textAt(brief);
        if (Math.max(caret.anchor(), caret.position()) >= begins) {
            return new Caret(
                    caret.place(), Math.max(0, caret.anchor() - begins), Math.max(0, caret.position() - begins));
        }
        var before = BriefLine.leadInAt(brief);
        return new Caret(
                new Place(caret.place().block(), at + "leadIn"), caret.anchor() + before, caret.position() + before);
    }
}
