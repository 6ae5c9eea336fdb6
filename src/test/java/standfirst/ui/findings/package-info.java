@NullMarked
package standfirst.ui.findings;

import org.jspecify.annotations.NullMarked;
