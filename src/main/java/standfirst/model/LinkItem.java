package standfirst.model;

import java.util.Optional;

/** One story linked to: whose, what, where. */
public record LinkItem(String kicker, String title, String author, Optional<Link> url) {
    public static final LinkItem EMPTY = new LinkItem("", "", "", Optional.empty());

    public LinkItem {
        Require.present(kicker, title, author, url);
    }

    public LinkItem withKicker(String changed) {
        return new LinkItem(changed, title, author, url);
    }

    public LinkItem withTitle(String changed) {
        return new LinkItem(kicker, changed, author, url);
    }

    public LinkItem withAuthor(String changed) {
        return new LinkItem(kicker, title, changed, url);
    }

    public LinkItem withUrl(Optional<Link> changed) {
        return new LinkItem(kicker, title, author, changed);
    }
}
