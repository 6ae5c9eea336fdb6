/** Planted violations: {@link standfirst.ArchitectureTest} shows that each of its rules can fail. */
@NullMarked
package planted.standfirst.language;

import org.jspecify.annotations.NullMarked;
