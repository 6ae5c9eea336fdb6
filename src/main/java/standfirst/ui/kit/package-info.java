/** Small things that every part of the window uses: its words, its icons, names of blocks. */
@NullMarked
package standfirst.ui.kit;

import org.jspecify.annotations.NullMarked;
