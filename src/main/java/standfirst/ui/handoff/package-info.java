/** The hand-off: whom it is for, what is still to be put right, how heavy it is, and the ways out of the window. */
@NullMarked
package standfirst.ui.handoff;

import org.jspecify.annotations.NullMarked;
