package standfirst.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paid-for notice.
 *
 * @param label what marks it as paid for, such as "Advertisement"
 * @param from first day it may run, empty where open
 * @param until last day it may run, empty where open
 */
public record Sponsor(
        String label,
        Optional<Picture> image,
        RichText text,
        Optional<Link> link,
        Optional<LocalDate> from,
        Optional<LocalDate> until)
        implements Block {
    public Sponsor {
        Require.present(label, image, text, link, from, until);
    }

    public Sponsor withLabel(String changed) {
        return new Sponsor(changed, image, text, link, from, until);
    }

    public Sponsor withImage(Optional<Picture> changed) {
        return new Sponsor(label, changed, text, link, from, until);
    }

    public Sponsor withText(RichText changed) {
        return new Sponsor(label, image, changed, link, from, until);
    }

    public Sponsor withLink(Optional<Link> changed) {
        return new Sponsor(label, image, text, changed, from, until);
    }

    public Sponsor withFrom(Optional<LocalDate> changed) {
        return new Sponsor(label, image, text, link, changed, until);
    }

    public Sponsor withUntil(Optional<LocalDate> changed) {
        return new Sponsor(label, image, text, link, from, changed);
    }
}
