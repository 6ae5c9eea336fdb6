/** Editions become mail: one HTML document that every mail program shows alike, and the plain text beside it. */
@NullMarked
package standfirst.render;

import org.jspecify.annotations.NullMarked;
