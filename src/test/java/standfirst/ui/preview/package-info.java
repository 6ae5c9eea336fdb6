/** Tests of the preview, in a real web view. */
@NullMarked
package standfirst.ui.preview;

import org.jspecify.annotations.NullMarked;
