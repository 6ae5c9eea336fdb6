/** Spelling as it is seen and put right on the page. */
@NullMarked
package standfirst.ui.spelling;

import org.jspecify.annotations.NullMarked;
