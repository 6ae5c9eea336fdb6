/** Words edited in place: the only room that knows RichTextFX. */
@NullMarked
package standfirst.ui.richtext;

import org.jspecify.annotations.NullMarked;
