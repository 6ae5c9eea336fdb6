package planted.standfirst.render;

import planted.standfirst.check.Far;

/** Calls a room that its own must not know. */
public record CallsTooMuch(Far far) {}
