@NullMarked
package standfirst.handoff.arrived;

import org.jspecify.annotations.NullMarked;
