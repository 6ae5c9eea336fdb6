package standfirst.model;

import java.util.Optional;

/**
 * A theme's own logo, for mastheads that have none.
 *
 * @param light what is shown on light paper
 * @param dark what is shown on dark paper by programs that tell; empty means the same one
 */
public record Logo(Picture light, Optional<Picture> dark) {
    public Logo {
        Require.present(light, dark);
    }

    public Logo withLight(Picture changed) {
        return new Logo(changed, dark);
    }

    public Logo withDark(Optional<Picture> changed) {
        return new Logo(light, changed);
    }
}
