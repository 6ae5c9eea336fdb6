package standfirst.model;

import java.util.Optional;

/** One account or page elsewhere. */
public record SocialLink(String label, Optional<Link> link) {
    public static final SocialLink EMPTY = new SocialLink("", Optional.empty());

    public SocialLink {
        Require.present(label, link);
    }

    public SocialLink withLabel(String changed) {
        return new SocialLink(changed, link);
    }

    public SocialLink withLink(Optional<Link> changed) {
        return new SocialLink(label, changed);
    }
}
