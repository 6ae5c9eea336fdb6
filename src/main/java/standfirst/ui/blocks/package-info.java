/** One form a block: the block as it looks in the mail, edited in place. */
@NullMarked
package standfirst.ui.blocks;

import org.jspecify.annotations.NullMarked;
