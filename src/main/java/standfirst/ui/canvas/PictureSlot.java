package standfirst.ui.canvas;

import java.util.Optional;
import java.util.function.Function;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Picture;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/**
 * The picture that a block may have.
 *
 * @param field its name in the edition file
 * @param picture the one there is
 * @param with makes the block with another
 */
record PictureSlot(String field, Optional<Picture> picture, Function<Picture, Block> with) {
    /** The place for a picture in a block; empty where it has none. */
    static Optional<PictureSlot> of(Block block) {
        return switch (block) {
            case Masthead masthead -> slot("logo", masthead.logo(), picture -> masthead.withLogo(Optional.of(picture)));
            case LeadStory story ->
                slot(
                        "figure.picture",
                        story.figure().picture(),
                        picture -> story.withFigure(story.figure().withPicture(Optional.of(picture))));
            case ImageBlock image ->
                slot(
                        "figure.picture",
                        image.figure().picture(),
                        picture -> image.withFigure(image.figure().withPicture(Optional.of(picture))));
            case Sponsor sponsor -> slot("image", sponsor.image(), picture -> sponsor.withImage(Optional.of(picture)));
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
                    RawHtml _ -> Optional.empty();
        };
    }

    private static Optional<PictureSlot> slot(String field, Optional<Picture> picture, Function<Picture, Block> with) {
        return Optional.of(new PictureSlot(field, picture, with));
    }
}
