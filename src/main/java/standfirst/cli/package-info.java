/** The pipeline without a window: the commands, their arguments, and what they say. */
@NullMarked
package standfirst.cli;

import org.jspecify.annotations.NullMarked;
