package planted.standfirst.handoff;

import planted.standfirst.check.Far;

/** Calls a room that its own must not know. */
public record CallsTooMuch(Far far) {}
