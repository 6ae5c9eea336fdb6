/** Measurements: what a newsletter's way through the program costs, and how the window answers. */
@NullMarked
package standfirst.bench;

import org.jspecify.annotations.NullMarked;
