@NullMarked
package standfirst.ui.kit;

import org.jspecify.annotations.NullMarked;
