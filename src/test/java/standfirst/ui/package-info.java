/** The window as an editor uses it: by a robot, in memory. */
@NullMarked
package standfirst.ui;

import org.jspecify.annotations.NullMarked;
