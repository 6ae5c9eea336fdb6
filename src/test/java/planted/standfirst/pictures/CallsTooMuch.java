package planted.standfirst.pictures;

import planted.standfirst.storage.Far;

/** Calls a room that its own must not know. */
public record CallsTooMuch(Far far) {}
