/** The document and nothing else: editions, blocks, rich text, themes and findings as immutable values. */
@NullMarked
package standfirst.model;

import org.jspecify.annotations.NullMarked;
