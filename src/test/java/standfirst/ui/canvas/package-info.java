/** The page's plans as pure functions, and the page itself under a robot. */
@NullMarked
package standfirst.ui.canvas;

import org.jspecify.annotations.NullMarked;
