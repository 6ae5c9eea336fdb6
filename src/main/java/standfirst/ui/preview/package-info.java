/** The mail as readers will see it: the real export, live, in the one room that knows WebView. */
@NullMarked
package standfirst.ui.preview;

import org.jspecify.annotations.NullMarked;
