/** The inspector: beside the page, what of the selected block is no words on it. */
@NullMarked
package standfirst.ui.inspector;

import org.jspecify.annotations.NullMarked;
