/** What can be done to an edition, and the history that undoes it. */
@NullMarked
package standfirst.edit;

import org.jspecify.annotations.NullMarked;
