package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import standfirst.model.Block;
import standfirst.model.BlockId;
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
import standfirst.model.Link;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.Place;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** An edition as its readers meet it: all words, links and pictures in page order, each with its place. */
record Reading(List<Words> words, List<Target> links, List<Shown> pictures) {
    /** One field's words; rich text has a line for each paragraph. */
    record Words(Place place, String text) {}

    /**
     * One link.
     *
     * @param unit what the link belongs to: a block, or one item of a list; links of one unit may well go to the same page
     * @param text the words that carry the link; empty where the field says nothing of them
     */
    record Target(Place place, String unit, Link link, String text) {}

    /** One picture. */
    record Shown(Place place, Picture picture) {}

    static Reading of(Edition edition) {
        var all = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        all.words.add(new Words(Place.details("subject"), edition.details().subject()));
        all.words.add(new Words(Place.details("preheader"), edition.details().preheader()));
        for (var entry : edition.entries()) {
            new Walk(all, entry.id()).block(entry.block());
        }
        return new Reading(
                all.words.stream().filter(words -> !words.text().isBlank()).toList(),
                List.copyOf(all.links),
                List.copyOf(all.pictures));
    }

    /** Goes through one block, field by field. */
    private record Walk(Reading all, BlockId id) {
        void block(Block block) {
            switch (block) {
                case Masthead masthead -> masthead(masthead);
                case LeadStory story -> story(story);
                case LinkList list -> linkList(list);
                case Briefs briefs -> briefs(briefs);
                case CuratedList list -> curated(list);
                case TextBlock text -> {
                    words("heading", text.heading());
                    rich("body", "", text.body());
                }
                case ImageBlock image -> figure("figure.", image.figure());
                case ButtonBlock button -> {
                    words("label", button.label());
                    link("link", "", button.link(), button.label());
                }
                case QuoteBlock quote -> {
                    words("text", quote.text());
                    words("attribution", quote.attribution());
                }
                case Sponsor sponsor -> sponsor(sponsor);
                case Divider divider -> {}
                case Contents contents -> words("heading", contents.heading());
                case SocialLinks social -> social(social);
                case Footer footer -> footer(footer);
                case RawHtml raw -> raw(raw);
            }
        }

        private void masthead(Masthead masthead) {
            words("name", masthead.name());
            words("tagline", masthead.tagline());
            picture("logo", masthead.logo());
            words("dateLine", masthead.dateLine());
            words("browserLabel", masthead.browserLabel());
            link("browserLink", "browser", masthead.browserLink(), masthead.browserLabel());
        }

        private void story(LeadStory story) {
            words("kicker", story.kicker());
            words("headline", story.headline());
            words("standfirst", story.standfirst());
            figure("figure.", story.figure());
            rich("body", "", story.body());
            words("byline.name", story.byline().name());
            words("byline.role", story.byline().role());
            link("byline.link", "byline", story.byline().link(), story.byline().name());
            for (int i = 0; i < story.signOff().size(); i++) {
                words("signOff[" + i + "]", story.signOff().get(i));
            }
            words("readMoreLabel", story.readMoreLabel());
            link("readMore", "", story.readMore(), story.readMoreLabel());
        }

        private void linkList(LinkList list) {
            words("heading", list.heading());
            for (int i = 0; i < list.items().size(); i++) {
                var item = list.items().get(i);
                var at = "items[" + i + "].";
                words(at + "kicker", item.kicker());
                words(at + "title", item.title());
                words(at + "author", item.author());
                link(at + "url", at, item.url(), item.title());
            }
        }

        private void briefs(Briefs briefs) {
            words("heading", briefs.heading());
            for (int i = 0; i < briefs.items().size(); i++) {
                var item = briefs.items().get(i);
                var at = "items[" + i + "].";
                words(at + "leadIn", item.leadIn());
                rich(at + "text", at, item.text());
                link(at + "url", at, item.url(), item.leadIn());
            }
        }

        private void curated(CuratedList list) {
            words("heading", list.heading());
            words("curator", list.curator());
            for (int i = 0; i < list.items().size(); i++) {
                var item = list.items().get(i);
                var at = "items[" + i + "].";
                rich(at + "line", at, item.line());
                link(at + "url", at, item.url(), item.title());
                rich(at + "comment", at, item.comment());
            }
        }

        private void sponsor(Sponsor sponsor) {
            words("label", sponsor.label());
            picture("image", sponsor.image());
            rich("text", "", sponsor.text());
            link("link", "", sponsor.link(), "");
        }

        private void social(SocialLinks social) {
            words("heading", social.heading());
            for (int i = 0; i < social.items().size(); i++) {
                var item = social.items().get(i);
                var at = "items[" + i + "].";
                words(at + "label", item.label());
                link(at + "link", at, item.link(), item.label());
            }
        }

        private void footer(Footer footer) {
            words("address", footer.address());
            words("reason", footer.reason());
            words("unsubscribeLabel", footer.unsubscribeLabel());
            link("unsubscribe", "", footer.unsubscribe(), footer.unsubscribeLabel());
            words("preferencesLabel", footer.preferencesLabel());
            link("preferences", "", footer.preferences(), footer.preferencesLabel());
        }

        private void raw(RawHtml raw) {
            var body = Jsoup.parseBodyFragment(raw.html()).body();
            words("html", body.text());
            for (var anchor : body.select("a[href]")) {
                Link.parse(anchor.attr("href")).ifPresent(link -> link("html", "", Optional.of(link), anchor.text()));
            }
        }

        private void figure(String at, Figure figure) {
            picture(at + "picture", figure.picture());
            link(at + "link", "", figure.link(), "");
            words(at + "caption", figure.caption());
            words(at + "credit", figure.credit());
        }

        private void rich(String field, String unit, RichText text) {
            words(field, text.text());
            for (var paragraph : text.paragraphs()) {
                links(field, unit, paragraph);
            }
        }

        /** A link whose words are partly bold is still one link. */
        private void links(String field, String unit, Paragraph paragraph) {
            var open = Optional.<Link>empty();
            var text = new StringBuilder();
            for (var span : paragraph.spans()) {
                if (!span.style().link().equals(open)) {
                    link(field, unit, open, text.toString());
                    text.setLength(0);
                    open = span.style().link();
                }
                text.append(span.text());
            }
            link(field, unit, open, text.toString());
        }

        private void words(String field, String text) {
            all.words.add(new Words(Place.in(id, field), text));
        }

        private void link(String field, String unit, Optional<Link> link, String text) {
            link.ifPresent(to -> all.links.add(new Target(Place.in(id, field), id + "/" + unit, to, text.strip())));
        }

        private void picture(String field, Optional<Picture> picture) {
            picture.ifPresent(shown -> all.pictures.add(new Shown(Place.in(id, field), shown)));
        }
    }
}
