package planted.standfirst.cli;

import planted.standfirst.ui.Window;

/** Reaches into the window. */
public record Command(Window window) {}
