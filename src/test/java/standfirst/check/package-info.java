/** Tests of the checks: each fires where it should, and not at what only looks like it. */
@NullMarked
package standfirst.check;

import org.jspecify.annotations.NullMarked;
