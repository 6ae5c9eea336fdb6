package standfirst.model;

import java.util.Optional;

/**
 * The head of the page: the newsletter's name and what belongs beside it.
 *
 * @param dateLine the date as printed; empty means the edition's own date, written out in its language
 * @param browserLink where the mail can be read on the web; empty means the mail provider's own address, where it has one
 */
public record Masthead(
        String name,
        String tagline,
        Optional<Picture> logo,
        String dateLine,
        String browserLabel,
        Optional<Link> browserLink)
        implements Block {
    public Masthead {
        Require.present(name, tagline, logo, dateLine, browserLabel, browserLink);
    }

    public Masthead withName(String changed) {
        return new Masthead(changed, tagline, logo, dateLine, browserLabel, browserLink);
    }

    public Masthead withTagline(String changed) {
        return new Masthead(name, changed, logo, dateLine, browserLabel, browserLink);
    }

    public Masthead withLogo(Optional<Picture> changed) {
        return new Masthead(name, tagline, changed, dateLine, browserLabel, browserLink);
    }

    public Masthead withDateLine(String changed) {
        return new Masthead(name, tagline, logo, changed, browserLabel, browserLink);
    }

    public Masthead withBrowserLabel(String changed) {
        return new Masthead(name, tagline, logo, dateLine, changed, browserLink);
    }

    public Masthead withBrowserLink(Optional<Link> changed) {
        return new Masthead(name, tagline, logo, dateLine, browserLabel, changed);
    }
}
