package standfirst.storage;

import java.util.Map;
import java.util.Optional;
import standfirst.model.Campaign;
import standfirst.model.Edition;
import standfirst.model.MailServer;
import standfirst.model.Manner;
import standfirst.model.Picture;
import standfirst.model.Theme;

/**
 * What fields are in a file that has none of them: those that came after the first files were written, and all of a desk's settings, which somebody may
 * write by hand. Nothing else may be missing.
 */
final class Additions {
    private static final Map<Class<?>, Map<String, Object>> LATER = Map.of(
            Theme.class,
            Map.of("manner", Manner.USUAL, "logo", Optional.empty()),
            Edition.class,
            Map.of("ownText", Optional.empty()),
            Picture.class,
            Map.of("decorative", false));

    private static final Map<Class<?>, Record> BY_HAND = Map.of(
            DeskSettings.class, DeskSettings.DEFAULTS, Campaign.class, Campaign.OFF, MailServer.class, MailServer.NONE);

    private Additions() {}

    /** What a field is where a file does not name it; empty where it must be there. */
    static Optional<Object> missing(Class<?> record, String field) {
        var usual = BY_HAND.get(record);
        if (usual != null) {
            return Optional.of(Shape.of(record).get(usual, field));
        }
        return Optional.ofNullable(LATER.getOrDefault(record, Map.of()).get(field));
    }
}
