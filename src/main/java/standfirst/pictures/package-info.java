/** Raw pictures, which nobody vouches for, become pictures for mail: looked at before they are decoded, upright, without metadata, small. */
@NullMarked
package standfirst.pictures;

import org.jspecify.annotations.NullMarked;
