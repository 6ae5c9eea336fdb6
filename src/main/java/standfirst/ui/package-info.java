/** The window: laid out, its commands, and what moves between it and the disk. */
@NullMarked
package standfirst.ui;

import org.jspecify.annotations.NullMarked;
