package standfirst.ui.blocks;

import standfirst.model.CuratedItem;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

/** The house's way of naming a story: "Title. Author in <i>Publication</i>.", as the mail is rendered. */
final class HouseForm {
    private static final String MARKS = ".:;?!…。！？：؟";

    private HouseForm() {}

    static RichText of(CuratedItem item) {
        var title = item.title().strip();
        var stop = MARKS.indexOf(title.charAt(title.length() - 1)) >= 0 ? "" : ".";
        return RichText.of(Paragraph.of(
                Paragraph.Kind.BODY,
                new Span(title, Style.PLAIN.withLink(item.url())),
                Span.of(stop + " " + item.author() + " in "),
                new Span(item.publication(), Style.ITALIC),
                Span.of(".")));
    }
}
