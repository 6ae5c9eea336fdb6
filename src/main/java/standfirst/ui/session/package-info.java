/** The state of one window: the edition with its history, what is selected, and what is made of it in the background. */
@NullMarked
package standfirst.ui.session;

import org.jspecify.annotations.NullMarked;
