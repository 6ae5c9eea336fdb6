package standfirst.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Figure;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Logo;
import standfirst.model.Masthead;
import standfirst.model.Picture;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** All pictures of an edition, its theme's logo with them; those in raw HTML are words to it. */
public final class EditionPictures {
    private EditionPictures() {}

    /** The pictures as they come, the theme's first. */
    public static List<Picture> of(Edition edition) {
        var found = new ArrayList<Picture>();
        map(edition, picture -> {
            found.add(picture);
            return picture;
        });
        return List.copyOf(found);
    }

    /** The edition with other pictures in their places. */
    public static Edition map(Edition edition, UnaryOperator<Picture> change) {
        var logo = edition.theme()
                .logo()
                .map(own -> new Logo(change.apply(own.light()), own.dark().map(change)));
        return edition.withTheme(edition.theme().withLogo(logo))
                .withEntries(edition.entries().stream()
                        .map(entry -> entry.withBlock(block(entry.block(), change)))
                        .toList());
    }

    private static Block block(Block block, UnaryOperator<Picture> change) {
        return switch (block) {
            case Masthead masthead -> masthead.withLogo(masthead.logo().map(change));
            case LeadStory story -> story.withFigure(figure(story.figure(), change));
            case ImageBlock image -> image.withFigure(figure(image.figure(), change));
            case Sponsor sponsor -> sponsor.withImage(sponsor.image().map(change));
            case LinkList _,
                    Briefs _,
                    CuratedList _,
                    TextBlock _,
                    ButtonBlock _,
                    QuoteBlock _,
                    Divider _,
                    Contents _,
                    SocialLinks _,
                    Footer _,
                    RawHtml _ -> block;
        };
    }

    private static Figure figure(Figure figure, UnaryOperator<Picture> change) {
        return figure.withPicture(figure.picture().map(change));
    }
}
