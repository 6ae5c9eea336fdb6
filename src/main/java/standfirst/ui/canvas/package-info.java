/** The page being composed: cards that stand as the mail will, arranged by drag and drop and by keys. */
@NullMarked
package standfirst.ui.canvas;

import org.jspecify.annotations.NullMarked;
