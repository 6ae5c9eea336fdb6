@NullMarked
package standfirst.ui.outline;

import org.jspecify.annotations.NullMarked;
