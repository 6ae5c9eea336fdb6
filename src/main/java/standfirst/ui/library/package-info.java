/** Saved blocks: kept in the desk, put onto the page from here. */
@NullMarked
package standfirst.ui.library;

import org.jspecify.annotations.NullMarked;
