package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Entry;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Paragraph;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;

/** Makes blocks of a sorted section, and notes where each line went. */
final class Filing {
    private final Section section;
    private final BlockId id = BlockId.fresh();
    private final List<Placement> map;

    private Filing(Section section, List<Placement> map) {
        this.section = section;
        this.map = map;
    }

    /** The block of one section that is not the lead story; its placements are added to the map. */
    static Filed file(Section section, List<Placement> map) {
        var filing = new Filing(section, map);
        var heading = filing.heading();
        var block = filing.block(heading);
        var region = block instanceof LinkList ? Region.SIDEBAR : Region.MAIN;
        return new Filed(new Entry(filing.id, region, block), section.confidence(), section.why());
    }

    private String heading() {
        section.heading().ifPresent(unit -> {
            place(unit.line(), "heading");
            unit.addresses().forEach(line -> place(line, "heading"));
        });
        return section.heading().map(Unit::text).map(Filing::headingWords).orElse("");
    }

    /** A heading without the colon that only leads on to its list. */
    private static String headingWords(String words) {
        boolean colon = words.length() > 1 && (words.endsWith(":") || words.endsWith("："));
        return colon ? words.substring(0, words.length() - 1).strip() : words;
    }

    private Block block(String heading) {
        return switch (section.kind()) {
            case LINKS -> new LinkList(heading, links());
            case BRIEFS -> new Briefs(heading, briefs());
            case CURATED -> curated(heading);
            case TEXT, STORY, HEADING -> new TextBlock(heading, text());
        };
    }

    private void place(Line line, String field) {
        map.add(Placement.in(id, line.range(), field));
    }

    private void place(Unit unit, String field) {
        place(unit.line(), field);
        unit.addresses().forEach(line -> place(line, field));
    }

    private List<LinkItem> links() {
        var items = new ArrayList<LinkItem>();
        String waiting = "";
        Optional<standfirst.model.Link> waitingUrl = Optional.empty();
        for (int i = 0; i < section.units().size(); i++) {
            var unit = section.units().get(i);
            var words = unit.item().words();
            place(unit, "items[" + items.size() + "]");
            switch (section.parts().get(i)) {
                case AUTHOR_FIRST, TITLE_FIRST -> {
                    waiting = words;
                    waitingUrl = unit.url();
                }
                case TITLE_AFTER ->
                    items.add(new LinkItem(
                            "",
                            Attribution.cleanTitle(words),
                            author(waiting),
                            unit.url().or(or(waitingUrl))));
                case AUTHOR_AFTER ->
                    items.add(new LinkItem(
                            "", Attribution.cleanTitle(waiting), author(words), waitingUrl.or(or(unit.url()))));
                case TITLE_AND_AUTHOR -> items.add(titleAndAuthor(unit));
                default -> items.add(new LinkItem("", words, "", unit.url()));
            }
            addresses(unit, items);
        }
        return items;
    }

    /** An item has one link; further addresses below it are kept as items of their own. */
    private static void addresses(Unit unit, List<LinkItem> items) {
        for (var line : unit.addresses()) {
            var link = Addresses.alone(line.runs());
            if (!link.equals(unit.url())) {
                items.add(new LinkItem("", line.text(), "", link));
            }
        }
    }

    private static <T> java.util.function.Supplier<Optional<? extends T>> or(Optional<T> other) {
        return () -> other;
    }

    private static LinkItem titleAndAuthor(Unit unit) {
        var parts = unit.titleAuthor();
        return new LinkItem(
                "",
                parts.map(TitleAuthor::title).orElse(unit.text()),
                parts.map(TitleAuthor::author).map(Filing::author).orElse(""),
                unit.url());
    }

    /** An author's name without "By" before it or dashes around it. */
    private static String author(String words) {
        var byline = Bylines.ownLine(Runs.plain(words));
        return byline.filter(by -> by.role().isEmpty())
                .map(standfirst.model.Byline::name)
                .orElse(Credit.trimmed(words));
    }

    private List<Brief> briefs() {
        var items = new ArrayList<Brief>();
        for (int i = 0; i < section.units().size(); i++) {
            var unit = section.units().get(i);
            var part = section.parts().get(i);
            boolean more = (part == Part.BRIEF_MORE || part == Part.BRIEF_BODY) && !items.isEmpty();
            place(unit, "items[" + (more ? items.size() - 1 : items.size()) + "]");
            if (more) {
                var last = items.removeLast();
                items.add(new Brief(
                        last.leadIn(), joined(last.text(), unit), last.url().or(unit::url)));
            } else if (part == Part.BRIEF_LEAD) {
                items.add(new Brief(unit.item().words(), RichText.EMPTY, unit.url()));
            } else {
                items.add(brief(unit));
            }
        }
        return items;
    }

    private static Brief brief(Unit unit) {
        var item = unit.item();
        var lead = unit.leadIn();
        var leadIn = lead.map(found -> item.slice(0, found.end()).words()).orElse("");
        var text = lead.map(found -> item.from(found.rest())).orElse(item);
        return new Brief(leadIn, joined(RichText.of(text.paragraph(Paragraph.Kind.BODY)), unit, false), unit.url());
    }

    private static RichText joined(RichText text, Unit unit) {
        return joined(text, unit, true);
    }

    private static RichText joined(RichText text, Unit unit, boolean words) {
        var paragraphs = new ArrayList<>(text.paragraphs());
        if (words) {
            paragraphs.add(unit.line().withRuns(unit.item()).paragraph());
        }
        extra(unit).forEach(line -> paragraphs.add(line.paragraph()));
        return new RichText(paragraphs);
    }

    /** Addresses below a line that are not its own link already. */
    private static List<Line> extra(Unit unit) {
        return unit.addresses().stream()
                .filter(line -> !Addresses.alone(line.runs()).equals(unit.url()))
                .toList();
    }

    private CuratedList curated(String heading) {
        var items = new ArrayList<CuratedItem>();
        var curator = new ArrayList<String>();
        boolean numbered = false;
        for (int i = 0; i < section.units().size(); i++) {
            var unit = section.units().get(i);
            var part = section.parts().get(i);
            if (part == Part.CURATOR) {
                place(unit, "curator");
                curator.add(unit.text());
                unit.addresses().forEach(line -> curator.add(line.text()));
            } else if (part == Part.COMMENT && !items.isEmpty()) {
                place(unit, "items[" + (items.size() - 1) + "].comment");
                var last = items.removeLast();
                items.add(last.withComment(joined(last.comment(), unit))
                        .withUrl(last.url().or(unit::url)));
            } else {
                place(unit, "items[" + items.size() + "]");
                items.add(recommended(unit));
                numbered |= unit.isNumbered();
            }
        }
        return new CuratedList(heading, String.join(" ", curator), items, numbered, CuratedList.Form.AS_FILED);
    }

    private static CuratedItem recommended(Unit unit) {
        var attribution = unit.attribution();
        return new CuratedItem(
                unit.item().rich(),
                attribution.map(Attribution::title).orElse(""),
                attribution.map(found -> found.credit().author()).orElse(""),
                attribution.map(found -> found.credit().publication()).orElse(""),
                unit.url(),
                joined(RichText.EMPTY, unit, false));
    }

    private RichText text() {
        var paragraphs = new ArrayList<Paragraph>();
        for (var unit : section.units()) {
            place(unit.line(), "body[" + paragraphs.size() + "]");
            paragraphs.add(unit.line().paragraph());
            for (var line : unit.addresses()) {
                place(line, "body[" + paragraphs.size() + "]");
                paragraphs.add(line.paragraph());
            }
        }
        return new RichText(paragraphs);
    }
}
