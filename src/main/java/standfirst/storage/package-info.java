/** Files on disk: editions and settings, read with care and written whole or not at all. */
@NullMarked
package standfirst.storage;

import org.jspecify.annotations.NullMarked;
