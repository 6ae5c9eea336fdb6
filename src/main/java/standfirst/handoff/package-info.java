/** Brings the finished newsletter to the mail provider: profiles of providers, and what leaves as files. */
@NullMarked
package standfirst.handoff;

import org.jspecify.annotations.NullMarked;
