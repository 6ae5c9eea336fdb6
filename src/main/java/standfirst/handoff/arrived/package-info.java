/** Reading back: a mail as it arrived beside the one that left, and what became of it on the way. Nothing is loaded from anywhere. */
@NullMarked
package standfirst.handoff.arrived;

import org.jspecify.annotations.NullMarked;
