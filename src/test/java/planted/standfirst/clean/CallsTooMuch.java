package planted.standfirst.clean;

import planted.standfirst.intake.Far;

/** Calls a room that its own must not know. */
public record CallsTooMuch(Far far) {}
