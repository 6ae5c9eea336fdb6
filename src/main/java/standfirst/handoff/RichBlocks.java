package standfirst.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import standfirst.clean.Clean;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Picture;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;
import standfirst.render.CuratedLine;
import standfirst.render.Outline;
import standfirst.render.Renderer;
import standfirst.render.Wording;

/** Sets the blocks of an edition as rich text, one after the other. */
final class RichBlocks {
    private static final String SMALL = "font-size:14px";
    private static final String FITTING = "max-width:100%;height:auto";

    private final Edition edition;
    private final Outline outline;
    private final Element body;
    private final List<String> leftOut = new ArrayList<>();

    RichBlocks(Edition edition, Element body) {
        this.edition = edition;
        this.body = body;
        outline = Outline.of(edition);
    }

    /** Pictures that could not be set. */
    List<String> leftOut() {
        return leftOut.stream().distinct().toList();
    }

    void add(Entry entry) {
        switch (entry.block()) {
            case Masthead masthead -> masthead(masthead);
            case LeadStory story -> story(story);
            case LinkList list -> links(list);
            case Briefs briefs -> {
                heading("h2", briefs.heading());
                briefs.items().forEach(this::brief);
            }
            case CuratedList list -> curated(list);
            case TextBlock text -> {
                heading("h2", text.heading());
                RichWords.flow(text.body(), body);
            }
            case ImageBlock image -> figure(image.figure());
            case ButtonBlock button -> button(button);
            case QuoteBlock quote -> quote(quote);
            case Sponsor sponsor -> sponsor(sponsor);
            case Divider _ -> body.appendElement("hr");
            case Contents contents -> {
                heading("h2", contents.heading());
                list("ul", outline.titlesBelow(entry.id()));
            }
            case SocialLinks links -> social(links);
            case Footer footer -> footer(footer);
            case RawHtml raw -> body.append(Clean.richHtml(raw.html()));
        }
    }

    private void masthead(Masthead masthead) {
        masthead.logo().ifPresent(logo -> picture(logo, Optional.empty()));
        words("p", masthead.name()).ifPresent(RichWords::embolden);
        words("p", masthead.tagline());
        words("p", masthead.dateLine()).ifPresent(RichBlocks::small);
        linked(masthead.browserLabel(), masthead.browserLink()).ifPresent(RichBlocks::small);
    }

    private void story(LeadStory story) {
        words("p", story.kicker()).ifPresent(RichBlocks::small);
        heading("h1", story.headline());
        words("p", story.standfirst()).ifPresent(p -> p.attr("style", "font-size:20px"));
        if (story.showsByline() && !story.byline().name().isBlank()) {
            var line = body.appendElement("p").attr("style", SMALL);
            line.appendText(Wording.by(edition.details()));
            RichWords.link(line, story.byline().link())
                    .appendElement("b")
                    .text(story.byline().name());
            line.appendText(
                    story.byline().role().isBlank() ? "" : ", " + story.byline().role());
        }
        figure(story.figure());
        RichWords.flow(story.body(), body);
        var signOff = story.signOff().stream().filter(line -> !line.isBlank()).toList();
        if (!signOff.isEmpty()) {
            var lines = body.appendElement("p");
            lines.appendElement("b").text(signOff.getFirst());
            signOff.stream().skip(1).forEach(line -> lines.appendElement("br").after(RichWords.text(line)));
        }
        linked(story.readMoreLabel(), story.readMore());
    }

    private void links(LinkList list) {
        heading("h2", list.heading());
        var items = new Element("ul");
        for (var item : list.items()) {
            link(item, items);
        }
        append(items);
    }

    private static void link(LinkItem item, Element items) {
        var title = item.title().isBlank() ? item.url().map(Renderer::site).orElse("") : item.title();
        if (Stream.of(item.kicker(), title, item.author()).allMatch(String::isBlank)) {
            return;
        }
        var line = items.appendElement("li");
        line.appendText(item.kicker().isBlank() ? "" : Wording.closed(item.kicker(), ":") + " ");
        RichWords.link(line, item.url()).appendText(title);
        line.appendText(item.author().isBlank() ? "" : " – " + item.author());
    }

    private void brief(Brief brief) {
        var paragraphs = brief.text().paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        var runsOn = !paragraphs.isEmpty() && !paragraphs.getFirst().kind().isListItem();
        var line = new Element("p");
        if (!brief.leadIn().isBlank()) {
            RichWords.link(line.appendElement("b"), brief.url()).text(Wording.closed(brief.leadIn(), ":"));
            line.appendText(runsOn ? " " : "");
        }
        if (runsOn) {
            RichWords.spans(paragraphs.getFirst().spans(), line);
        }
        append(line);
        RichWords.flow(new RichText(runsOn ? paragraphs.subList(1, paragraphs.size()) : paragraphs), body);
        if (brief.leadIn().isBlank()) {
            site(brief.url());
        }
    }

    private void curated(CuratedList list) {
        heading("h2", list.heading());
        words("p", list.curator()).ifPresent(RichBlocks::small);
        var items = new Element(list.numbered() ? "ol" : "ul");
        for (var item : list.items()) {
            curated(item, list.form(), items);
        }
        append(items);
    }

    private static void curated(CuratedItem item, CuratedList.Form form, Element items) {
        var line = new Element("li");
        RichWords.spans(CuratedLine.of(item, form), line);
        for (var paragraph : item.comment().paragraphs()) {
            if (!paragraph.isBlank()) {
                if (line.childNodeSize() > 0) {
                    line.appendElement("br");
                }
                RichWords.spans(paragraph.spans(), line);
            }
        }
        if (line.hasText()) {
            items.appendChild(line);
        }
    }

    private void button(ButtonBlock button) {
        linked(button.label(), button.link()).ifPresent(RichWords::embolden);
    }

    private void quote(QuoteBlock quote) {
        if (!quote.text().isBlank()) {
            body.appendElement("blockquote").appendElement("p").appendChild(RichWords.text(quote.text()));
        }
        words("p", quote.attribution().isBlank() ? "" : "– " + quote.attribution())
                .ifPresent(RichBlocks::small);
    }

    private void sponsor(Sponsor sponsor) {
        words("p", sponsor.label()).ifPresent(RichBlocks::small);
        sponsor.image().ifPresent(image -> picture(image, sponsor.link()));
        RichWords.flow(sponsor.text(), body);
        site(sponsor.link());
    }

    private void social(SocialLinks links) {
        heading("h2", links.heading());
        var items = new Element("ul");
        for (var item : links.items()) {
            var label = item.label().isBlank() ? item.link().map(Renderer::site).orElse("") : item.label();
            if (!label.isBlank()) {
                RichWords.link(items.appendElement("li"), item.link()).appendText(label);
            }
        }
        append(items);
    }

    private void footer(Footer footer) {
        body.appendElement("hr");
        words("p", footer.reason()).ifPresent(RichBlocks::small);
        words("p", footer.address()).ifPresent(RichBlocks::small);
        linked(footer.unsubscribeLabel(), footer.unsubscribe()).ifPresent(RichBlocks::small);
        linked(footer.preferencesLabel(), footer.preferences()).ifPresent(RichBlocks::small);
    }

    private void figure(Figure figure) {
        figure.picture().ifPresent(picture -> {
            picture(picture, figure.link());
            var caption = Stream.of(figure.caption(), figure.credit())
                    .filter(words -> !words.isBlank())
                    .toList();
            words(
                            "p",
                            caption.size() == 2
                                    ? caption.getFirst() + " (" + caption.getLast() + ")"
                                    : String.join("", caption))
                    .ifPresent(RichBlocks::small);
        });
    }

    /** A picture that lies on the web, at a secure address; of any other its description stands, and it is named among those left out. */
    private void picture(Picture picture, Optional<Link> link) {
        if (!RichMail.isSecure(picture.source())) {
            leftOut.add(picture.source());
            words("p", picture.alt().isBlank() ? "" : "[" + picture.alt() + "]");
            return;
        }
        var image = RichWords.link(body.appendElement("p"), link)
                .appendElement("img")
                .attr("src", picture.source())
                .attr("alt", picture.alt());
        if (picture.width() > 0) {
            image.attr("width", Integer.toString(picture.width()));
        }
        image.attr("style", FITTING);
    }

    private void heading(String tag, String words) {
        words(tag, words);
    }

    private Optional<Element> words(String tag, String words) {
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(body.appendElement(tag).appendChild(RichWords.text(words.strip())));
    }

    /** Words with their link, where both are there. */
    private Optional<Element> linked(String words, Optional<Link> link) {
        return link.filter(_ -> !words.isBlank()).map(_ -> {
            var line = body.appendElement("p");
            RichWords.link(line, link).appendText(words);
            return line;
        });
    }

    private void site(Optional<Link> link) {
        link.ifPresent(to -> linked(Renderer.site(to), link));
    }

    private void list(String tag, List<String> lines) {
        var items = new Element(tag);
        lines.forEach(line -> items.appendElement("li").appendText(line));
        append(items);
    }

    private void append(Element element) {
        if (element.hasText()) {
            body.appendChild(element);
        }
    }

    private static void small(Element element) {
        element.attr("style", SMALL);
    }
}
