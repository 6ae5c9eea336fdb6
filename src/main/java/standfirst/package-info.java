/** The entrance: arguments go to the command line, everything else to the window. */
@NullMarked
package standfirst;

import org.jspecify.annotations.NullMarked;
