package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.Brief;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

/** A brief as it runs in the mail: the bold lead-in, a colon, and the text behind it in one paragraph, edited as one. */
final class BriefLine {
    private static final String MARKS = ".:;?!…。！？：؟";

    private BriefLine() {}

    /** The brief as one text; the lead-in carries the brief's link. */
    static RichText joined(Brief brief) {
        if (brief.leadIn().isBlank()) {
            return brief.text();
        }
        var paragraphs = new ArrayList<>(brief.text().paragraphs());
        var runsOn = !paragraphs.isEmpty() && paragraphs.getFirst().kind() == Paragraph.Kind.BODY;
        var opening = new ArrayList<Span>();
        opening.add(new Span(closed(brief.leadIn()), Style.BOLD.withLink(brief.url())));
        if (runsOn) {
            opening.add(Span.of(" "));
            opening.addAll(paragraphs.removeFirst().spans());
        }
        paragraphs.addFirst(new Paragraph(Paragraph.Kind.BODY, 0, opening));
        return new RichText(paragraphs);
    }

    /** Where in the one text the brief's own text begins. */
    static int textAt(Brief brief) {
        return brief.leadIn().isBlank() ? 0 : closed(brief.leadIn()).length() + 1;
    }

    /** How many characters of the lead-in stand before what the one text begins with. */
    static int leadInAt(Brief brief) {
        var leadIn = brief.leadIn();
        return leadIn.length() - leadIn.stripLeading().length();
    }

    /** What an edited text says of the brief it was. */
    static Brief split(RichText edited, Brief before) {
        if (edited.paragraphs().isEmpty()) {
            return before.withLeadIn("").withText(RichText.EMPTY);
        }
        var first = edited.paragraphs().getFirst();
        var run = first.kind() == Paragraph.Kind.BODY ? boldRun(first.spans()) : "";
        var end = leadInEnd(run);
        if (end == 0) {
            return before.withLeadIn("").withText(edited);
        }
        var leadIn = run.substring(0, end);
        Optional<Link> url = first.spans().getFirst().style().link();
        var bare = leadIn.endsWith(":") ? leadIn.substring(0, leadIn.length() - 1) : leadIn;
        return new Brief(bare.strip(), rest(edited, first, end, run), url);
    }

    private static RichText rest(RichText edited, Paragraph first, int end, String run) {
        var spans = new ArrayList<Span>();
        var at = 0;
        for (var span : first.spans()) {
            var from = Math.clamp(end - at, 0, span.text().length());
            // What goes on in bold behind the colon was typed there: the lead-in ends at its colon
            var style = at < run.length() ? Style.PLAIN.withItalic(span.style().italic()) : span.style();
            spans.add(new Span(span.text().substring(from), style));
            at += span.text().length();
        }
        var behind = new Paragraph(Paragraph.Kind.BODY, 0, spans);
        var others = edited.paragraphs().subList(1, edited.paragraphs().size());
        if (behind.spans().isEmpty() && (others.isEmpty() || others.getFirst().kind() != Paragraph.Kind.BODY)) {
            return new RichText(others);
        }
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(withoutFirstSpace(behind));
        paragraphs.addAll(others);
        return new RichText(paragraphs);
    }

    private static Paragraph withoutFirstSpace(Paragraph paragraph) {
        if (paragraph.spans().isEmpty() || !paragraph.spans().getFirst().text().startsWith(" ")) {
            return paragraph;
        }
        var spans = new ArrayList<>(paragraph.spans());
        spans.set(0, spans.getFirst().withText(spans.getFirst().text().substring(1)));
        return paragraph.withSpans(spans);
    }

    private static String boldRun(List<Span> spans) {
        var run = new StringBuilder();
        for (var span : spans) {
            if (!span.style().bold()) {
                break;
            }
            run.append(span.text());
        }
        return run.toString();
    }

    /** Where the lead-in ends: behind its last colon, or with the bold words where they end in another mark; 0 where there is none. */
    private static int leadInEnd(String run) {
        var colon = run.lastIndexOf(':');
        if (colon > 0) {
            return colon + 1;
        }
        var end = run.stripTrailing().length();
        return end > 1 && MARKS.indexOf(run.charAt(end - 1)) >= 0 ? end : 0;
    }

    private static String closed(String leadIn) {
        var stripped = leadIn.strip();
        return MARKS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0 ? stripped : stripped + ":";
    }
}
