/** Where an edition begins: recent ones, templates, yesterday's frame, copy. */
@NullMarked
package standfirst.ui.start;

import org.jspecify.annotations.NullMarked;
