package planted.standfirst.model;

import planted.standfirst.edit.Far;

/** Calls a room that its own must not know. */
public record CallsTooMuch(Far far) {}
