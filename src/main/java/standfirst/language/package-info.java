/** What is known of languages: how their quotes and dashes are set, and how their words are spelt. */
@NullMarked
package standfirst.language;

import org.jspecify.annotations.NullMarked;
