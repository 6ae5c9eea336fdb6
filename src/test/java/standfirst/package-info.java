/** Tests of the whole house: its rules, its format, its golden files. */
@NullMarked
package standfirst;

import org.jspecify.annotations.NullMarked;
