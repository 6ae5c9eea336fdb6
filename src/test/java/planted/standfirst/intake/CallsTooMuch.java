package planted.standfirst.intake;

import planted.standfirst.render.Far;

/** Calls a room that its own must not know. */
public record CallsTooMuch(Far far) {}
