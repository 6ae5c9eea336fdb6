package standfirst.model;

import java.util.Optional;

/** Who wrote a story. An empty name means no byline. */
public record Byline(String name, String role, Optional<Link> link) {
    public static final Byline NONE = new Byline("", "", Optional.empty());

    public Byline {
        Require.present(name, role, link);
    }

    public static Byline of(String name) {
        return new Byline(name, "", Optional.empty());
    }

    public Byline withName(String changed) {
        return new Byline(changed, role, link);
    }

    public Byline withRole(String changed) {
        return new Byline(name, changed, link);
    }

    public Byline withLink(Optional<Link> changed) {
        return new Byline(name, role, changed);
    }
}
