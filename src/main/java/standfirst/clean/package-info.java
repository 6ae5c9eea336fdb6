/** Makes foreign HTML safe: to rich text, to semantic HTML, to what a mail may hold. */
@NullMarked
package standfirst.clean;

import org.jspecify.annotations.NullMarked;
