package standfirst.ui.richtext;

import java.util.Optional;
import standfirst.ui.kit.Mark;

/**
 * Where a context menu was asked for.
 *
 * @param position of the caret, in characters of the field's text
 * @param mark the misspelt word there, if one is marked
 * @param words what is marked, empty without a mark
 */
public record MenuPlace(RichField field, int position, Optional<Mark> mark, String words) {}
