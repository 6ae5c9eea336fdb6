package planted.standfirst.edit;

import planted.standfirst.cli.Command;
import planted.standfirst.ui.Window;

/** Calls the rooms that only the entrance may call. */
public record ReachesUp(Window window, Command command) {}
