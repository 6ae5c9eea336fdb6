package planted.standfirst.ui.canvas;

import planted.standfirst.ui.blocks.Form;

/** One half of a cycle inside the window. */
public record Page(Form form) {}
