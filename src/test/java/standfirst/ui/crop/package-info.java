@NullMarked
package standfirst.ui.crop;

import org.jspecify.annotations.NullMarked;
