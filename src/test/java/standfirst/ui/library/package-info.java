@NullMarked
package standfirst.ui.library;

import org.jspecify.annotations.NullMarked;
