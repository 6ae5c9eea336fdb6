package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that was handed off.
 *
 * @param sentence says it to the editor
 * @param file what was written; empty where nothing was
 */
record Done(String sentence, Optional<Path> file) {}
