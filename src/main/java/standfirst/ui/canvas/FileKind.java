package standfirst.ui.canvas;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import standfirst.ui.kit.Texts;

/** What a file is to the page, by its name. */
public enum FileKind {
    PICTURE,
    COPY,
    EDITION,
    UNKNOWN;

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");
    private static final Set<String> WORDS = Set.of("", "txt", "text", "md", "markdown", "htm", "html");

    /** The kind of a file, which need not be there. */
    public static FileKind of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        if (!name.contains(".") || WORDS.contains(ending)) {
            return COPY;
        }
        if (PICTURES.contains(ending)) {
            return PICTURE;
        }
        return ending.equals("json") ? EDITION : UNKNOWN;
    }

    /** Why these files cannot be dropped together, in one sentence; empty where they can. */
    public static Optional<String> refusal(List<Path> files) {
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            switch (of(file)) {
                case UNKNOWN -> {
                    return Optional.of(Texts.of("drop.refused.file", name));
                }
                case EDITION -> {
                    if (files.size() > 1) {
                        return Optional.of(Texts.of("drop.refused.editions"));
                    }
                }
                case PICTURE, COPY -> {}
            }
        }
        return Optional.empty();
    }
}
