package standfirst.model;

import java.util.Optional;

/** A picture as it stands in the page: with what it links to, its caption and its credit. */
public record Figure(Optional<Picture> picture, Optional<Link> link, String caption, String credit) {
    public static final Figure NONE = new Figure(Optional.empty(), Optional.empty(), "", "");

    public Figure {
        Require.present(picture, link, caption, credit);
    }

    public static Figure of(Picture picture) {
        return new Figure(Optional.of(picture), Optional.empty(), "", "");
    }

    public Figure withPicture(Optional<Picture> changed) {
        return new Figure(changed, link, caption, credit);
    }

    public Figure withLink(Optional<Link> changed) {
        return new Figure(picture, changed, caption, credit);
    }

    public Figure withCaption(String changed) {
        return new Figure(picture, link, changed, credit);
    }

    public Figure withCredit(String changed) {
        return new Figure(picture, link, caption, changed);
    }
}
