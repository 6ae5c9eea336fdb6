package standfirst.model;

import java.util.List;
import java.util.Optional;

/**
 * The story the edition leads with; an edition may hold several.
 *
 * @param signOff the lines a story ends with: the name, then the role
 */
public record LeadStory(
        String kicker,
        String headline,
        String standfirst,
        Figure figure,
        RichText body,
        Byline byline,
        List<String> signOff,
        String readMoreLabel,
        Optional<Link> readMore)
        implements Block {
    public static final LeadStory EMPTY =
            new LeadStory("", "", "", Figure.NONE, RichText.EMPTY, Byline.NONE, List.of(), "", Optional.empty());

    public LeadStory {
        Require.present(kicker, headline, standfirst, figure, body, byline, readMoreLabel, readMore);
        Require.allPresent(signOff);
        signOff = List.copyOf(signOff);
    }

    public LeadStory withKicker(String changed) {
        return new LeadStory(changed, headline, standfirst, figure, body, byline, signOff, readMoreLabel, readMore);
    }

    public LeadStory withHeadline(String changed) {
        return new LeadStory(kicker, changed, standfirst, figure, body, byline, signOff, readMoreLabel, readMore);
    }

    public LeadStory withStandfirst(String changed) {
        return new LeadStory(kicker, headline, changed, figure, body, byline, signOff, readMoreLabel, readMore);
    }

    public LeadStory withFigure(Figure changed) {
        return new LeadStory(kicker, headline, standfirst, changed, body, byline, signOff, readMoreLabel, readMore);
    }

    public LeadStory withBody(RichText changed) {
        return new LeadStory(kicker, headline, standfirst, figure, changed, byline, signOff, readMoreLabel, readMore);
    }

    public LeadStory withByline(Byline changed) {
        return new LeadStory(kicker, headline, standfirst, figure, body, changed, signOff, readMoreLabel, readMore);
    }

    public LeadStory withSignOff(List<String> changed) {
        return new LeadStory(kicker, headline, standfirst, figure, body, byline, changed, readMoreLabel, readMore);
    }

    public LeadStory withReadMoreLabel(String changed) {
        return new LeadStory(kicker, headline, standfirst, figure, body, byline, signOff, changed, readMore);
    }

    public LeadStory withReadMore(Optional<Link> changed) {
        return new LeadStory(kicker, headline, standfirst, figure, body, byline, signOff, readMoreLabel, changed);
    }

    /** Whether the byline gets a line of its own: not where the story names its writer itself ("…, writes Jane Doe."). */
    public boolean showsByline() {
        return !byline.name().isBlank() && !body.text().contains(byline.name());
    }
}
