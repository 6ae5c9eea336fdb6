@NullMarked
package standfirst.pictures;

import org.jspecify.annotations.NullMarked;
