/** Finding words in the whole edition, and putting others there. */
@NullMarked
package standfirst.ui.find;

import org.jspecify.annotations.NullMarked;
