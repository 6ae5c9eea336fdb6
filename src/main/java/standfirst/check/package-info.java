/** What an editor should look at before an edition goes out: one check a class, each a function from an edition to findings. */
@NullMarked
package standfirst.check;

import org.jspecify.annotations.NullMarked;
