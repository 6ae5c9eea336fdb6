package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import standfirst.edit.Passage;
import standfirst.edit.Passages;
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

    /**
     * One picture.
     *
     * @param linked whether it leads somewhere
     */
    record Shown(Place place, Picture picture, boolean linked) {}

    static Reading of(Edition edition) {
        var all = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        all.read(Passages.of(edition.details()));
        for (var entry : edition.entries()) {
            all.read(Passages.of(entry));
            new Walk(all, entry.id()).block(entry.block());
        }
        return new Reading(
                all.words.stream().filter(words -> !words.text().isBlank()).toList(),
                List.copyOf(all.links),
                List.copyOf(all.pictures));
    }

    private void read(List<Passage> passages) {
        passages.forEach(passage -> words.add(new Words(passage.place(), passage.words())));
    }

    /** Finds the links and pictures of one block, field by field, and what words its HTML shows. */
    private record Walk(Reading all, BlockId id) {
        void block(Block block) {
            switch (block) {
                case Masthead masthead -> masthead(masthead);
                case LeadStory story -> story(story);
                case LinkList list -> linkList(list);
                case Briefs briefs -> briefs(briefs);
                case CuratedList list -> curated(list);
                case TextBlock text -> rich("body", "", text.body());
                case ImageBlock image -> figure("figure.", image.figure());
                case ButtonBlock button -> link("link", "", button.link(), button.label());
                case Sponsor sponsor -> sponsor(sponsor);
                case QuoteBlock _, Divider _, Contents _ -> {}
                case SocialLinks social -> social(social);
                case Footer footer -> footer(footer);
                case RawHtml raw -> raw(raw);
            }
        }

        private void masthead(Masthead masthead) {
            picture("logo", masthead.logo(), Optional.empty());
            link("browserLink", "browser", masthead.browserLink(), masthead.browserLabel());
        }

        private void story(LeadStory story) {
            figure("figure.", story.figure());
            rich("body", "", story.body());
            link("byline.link", "byline", story.byline().link(), story.byline().name());
            link("readMore", "", story.readMore(), story.readMoreLabel());
        }

        private void linkList(LinkList list) {
            for (int i = 0; i < list.items().size(); i++) {
                var item = list.items().get(i);
                var at = "items[" + i + "].";
                link(at + "url", at, item.url(), item.title());
            }
        }

        private void briefs(Briefs briefs) {
            for (int i = 0; i < briefs.items().size(); i++) {
                var item = briefs.items().get(i);
                var at = "items[" + i + "].";
                rich(at + "text", at, item.text());
                link(at + "url", at, item.url(), item.leadIn());
            }
        }

        private void curated(CuratedList list) {
            for (int i = 0; i < list.items().size(); i++) {
                var item = list.items().get(i);
                var at = "items[" + i + "].";
                rich(at + "line", at, item.line());
                link(at + "url", at, item.url(), item.title());
                rich(at + "comment", at, item.comment());
            }
        }

        private void sponsor(Sponsor sponsor) {
            picture("image", sponsor.image(), sponsor.link());
            rich("text", "", sponsor.text());
            link("link", "", sponsor.link(), "");
        }

        private void social(SocialLinks social) {
            for (int i = 0; i < social.items().size(); i++) {
                var item = social.items().get(i);
                var at = "items[" + i + "].";
                link(at + "link", at, item.link(), item.label());
            }
        }

        private void footer(Footer footer) {
            link("unsubscribe", "", footer.unsubscribe(), footer.unsubscribeLabel());
            link("preferences", "", footer.preferences(), footer.preferencesLabel());
        }

        private void raw(RawHtml raw) {
            var body = Jsoup.parseBodyFragment(raw.html()).body();
            all.words.add(new Words(Place.in(id, "html"), body.text()));
            for (var anchor : body.select("a[href]")) {
                Link.parse(anchor.attr("href")).ifPresent(link -> link("html", "", Optional.of(link), anchor.text()));
            }
        }

        private void figure(String at, Figure figure) {
            picture(at + "picture", figure.picture(), figure.link());
            link(at + "link", "", figure.link(), "");
        }

        private void rich(String field, String unit, RichText text) {
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

        private void link(String field, String unit, Optional<Link> link, String text) {
            link.ifPresent(to -> all.links.add(new Target(Place.in(id, field), id + "/" + unit, to, text.strip())));
        }

        private void picture(String field, Optional<Picture> picture, Optional<Link> link) {
            picture.ifPresent(shown -> all.pictures.add(new Shown(Place.in(id, field), shown, link.isPresent())));
        }
    }
}
