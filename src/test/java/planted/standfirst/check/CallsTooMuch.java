package planted.standfirst.check;

import planted.standfirst.handoff.Far;

/** Calls a room that its own must not know. */
public record CallsTooMuch(Far far) {}
