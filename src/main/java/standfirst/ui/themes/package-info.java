/** The theme editor: the edition's look beside the page, and the themes of the desk. */
@NullMarked
package standfirst.ui.themes;

import org.jspecify.annotations.NullMarked;
