/** Tests of the intake. */
@NullMarked
package standfirst.intake;

import org.jspecify.annotations.NullMarked;
