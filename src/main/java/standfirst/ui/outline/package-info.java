/** The left rail: blocks to add, and the page as a list. */
@NullMarked
package standfirst.ui.outline;

import org.jspecify.annotations.NullMarked;
