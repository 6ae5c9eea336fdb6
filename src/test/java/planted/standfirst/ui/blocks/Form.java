package planted.standfirst.ui.blocks;

import java.util.List;
import planted.standfirst.ui.canvas.Page;

/** The other half. */
public record Form(List<Page> pages) {}
