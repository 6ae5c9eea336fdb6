package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.BlockId;
import standfirst.model.Byline;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.Region;
import standfirst.model.RichText;

/** Makes the lead story of the lines before the first section. */
final class LeadFiling {
    private final BlockId id = BlockId.fresh();
    private final List<Placement> map;
    private final List<String> unplaced;
    private final List<Paragraph> body = new ArrayList<>();
    private final List<String> signOff = new ArrayList<>();
    private LeadStory story = LeadStory.EMPTY;

    private LeadFiling(List<Placement> map, List<String> unplaced) {
        this.map = map;
        this.unplaced = unplaced;
    }

    static Filed file(
            Section section, Figure figure, Optional<String> writer, List<Placement> map, List<String> unplaced) {
        var filing = new LeadFiling(map, unplaced);
        for (int i = 0; i < section.units().size(); i++) {
            filing.add(section.units().get(i), section.parts().get(i));
        }
        var story = filing.finished(figure, writer, section);
        return new Filed(new Entry(filing.id, Region.MAIN, story), section.confidence(), section.why());
    }

    private void add(Unit unit, Part part) {
        var words = unit.text();
        switch (part) {
            case PREFACE -> {
                map.add(Placement.nowhere(unit.line().range()));
                unplaced.add(words);
            }
            case KICKER -> place(unit, "kicker", () -> story = story.withKicker(words));
            case HEADLINE ->
                place(unit, "headline", () -> story = story.withHeadline(words).withReadMore(unit.url()));
            case STANDFIRST -> place(unit, "standfirst", () -> story = story.withStandfirst(words));
            case EARLY_BYLINE, BYLINE, LATE_BYLINE -> byLine(unit);
            case BYLINE_ROLE ->
                place(
                        unit,
                        "byline",
                        () -> story = story.withByline(new Byline(
                                story.byline().name(), words, story.byline().link())));
            case SIGN_NAME, SIGN_ROLE, SIGN_MORE ->
                place(unit, "signOff[" + signOff.size() + "]", () -> signOff.add(signature(words)));
            case CROSSHEAD ->
                place(
                        unit,
                        "body[" + body.size() + "]",
                        () -> body.add(unit.runs().withoutBold().paragraph(Paragraph.Kind.SUBHEADING)));
            default ->
                place(
                        unit,
                        "body[" + body.size() + "]",
                        () -> body.add(unit.line().paragraph()));
        }
        for (var line : unit.addresses()) {
            map.add(Placement.in(id, line.range(), "body[" + body.size() + "]"));
            body.add(line.paragraph());
        }
    }

    /** A second byline signs the story off: the first keeps its place. */
    private void byLine(Unit unit) {
        if (story.byline().name().isEmpty()) {
            place(unit, "byline", () -> story = story.withByline(byline(unit)));
        } else {
            place(unit, "signOff[" + signOff.size() + "]", () -> signOff.add(unit.text()));
        }
    }

    private void place(Unit unit, String field, Runnable set) {
        map.add(Placement.in(id, unit.line().range(), field));
        set.run();
    }

    private static Byline byline(Unit unit) {
        return unit.byline()
                .or(() -> Bylines.named(Credit.trimmed(unit.text()))
                        .map(found -> found.withLink(unit.runs().link())))
                .orElse(Byline.of(unit.text()));
    }

    private static String signature(String words) {
        int start = 0;
        while (start < words.length() - 1 && "–—-~ ".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start);
    }

    private LeadStory finished(Figure figure, Optional<String> writer, Section section) {
        var named = writer.filter(
                name -> body.stream().anyMatch(paragraph -> paragraph.text().contains(name)));
        if (story.byline().name().isEmpty() && named.isPresent()) {
            story = story.withByline(new Byline(named.get(), "", link(section, named.get())));
        }
        return story.withBody(new RichText(body)).withSignOff(signOff).withFigure(figure);
    }

    /** Where the writer's name links to in the paragraph that gives it. */
    private static Optional<Link> link(Section section, String name) {
        return section.units().stream()
                .flatMap(unit -> unit.runs().spans().stream())
                .filter(span -> span.text().strip().equals(name))
                .flatMap(span -> span.style().link().stream())
                .findFirst();
    }
}
