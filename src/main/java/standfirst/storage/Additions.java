package standfirst.storage;

import java.util.Map;
import java.util.Optional;
import standfirst.model.Edition;
import standfirst.model.Manner;
import standfirst.model.Picture;
import standfirst.model.Theme;

/** Fields that came after the first files were written: what they are in a file that has none. Nothing else may be missing. */
final class Additions {
    private static final Map<Class<?>, Map<String, Object>> LATER =
            Map.of(
                    Theme.class,
                    Map.of("manner", Manner.USUAL, "logo", Optional.empty()),
                    Edition.class,
                    Map.of("ownText", Optional.empty()),
                    Picture.class,
                    Map.of("decorative", false));

    private Additions() {}

    /** What a field is where an older file does not name it; empty where it must be there. */
    static Optional<Object> missing(Class<?> record, String field) {
        return Optional.ofNullable(LATER.getOrDefault(record, Map.of()).get(field));
    }
}
