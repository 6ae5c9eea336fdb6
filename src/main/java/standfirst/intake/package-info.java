/** Raw copy in, a draft edition out: readers make lines of it, one sorter says what each line is, and nothing is dropped. */
@NullMarked
package standfirst.intake;

import org.jspecify.annotations.NullMarked;
