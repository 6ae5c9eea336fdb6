/** The list of what preflight and intake have to say; a click leads to the place. */
@NullMarked
package standfirst.ui.findings;

import org.jspecify.annotations.NullMarked;
