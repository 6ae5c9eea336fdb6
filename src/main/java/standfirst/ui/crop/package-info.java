/** Choosing the part of a picture that is shown, and the point in it that stays in sight. */
@NullMarked
package standfirst.ui.crop;

import org.jspecify.annotations.NullMarked;
