/** Planted violations: {@link standfirst.ArchitectureTest} shows that each of its rules can fail. */
@NullMarked
package planted.standfirst.pictures;

import org.jspecify.annotations.NullMarked;
