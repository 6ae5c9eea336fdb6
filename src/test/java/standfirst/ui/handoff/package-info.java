@NullMarked
package standfirst.ui.handoff;

import org.jspecify.annotations.NullMarked;
