package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that names a story with its writer or publication, taken apart.
 *
 * @param title empty where it does not separate cleanly from the attribution
 */
record Attribution(String title, Credit credit) {
    private static final int LONGEST = 600;

    /** Reads a line in any of the forms attributions come in; the form that explains its words best wins. */
    static Optional<Attribution> read(Runs runs) {
        var line = runs.text().strip();
        if (line.length() < 5 || line.length() > LONGEST) {
            return Optional.empty();
        }
        var forms = new ArrayList<Attribution>();
        var reader = new AttributionForms(line, forms);
        reader.quotedTitle();
        reader.quotedMiddle();
        reader.brackets();
        reader.verb();
        reader.sentence();
        reader.dashes();
        reader.colon();
        reader.by();
        Prose.read(reader.plain(), styled(runs)).ifPresent(forms::add);
        reader.commas();
        return forms.stream().max((one, other) -> Double.compare(one.credit.score(), other.credit.score()));
    }

    /** The linked or slanted words in a line: often exactly the publication. */
    private static List<String> styled(Runs runs) {
        return runs.spans().stream()
                .filter(span -> span.style().italic() || span.style().link().isPresent())
                .map(span -> span.text().strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** A title without the marks that part it from what follows, and without the quotation marks around it. */
    static String cleanTitle(String words) {
        int end = words.length();
        while (end > 0
                && (Characters.isSpace(words.charAt(end - 1)) || ",;:–—-|·•/".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        int start = 0;
        while (start < end
                && (Characters.isSpace(words.charAt(start)) || ",;:–—-|·•".indexOf(words.charAt(start)) >= 0)) {
            start++;
        }
        var title = words.substring(start, end);
        if ((title.endsWith(".") && !title.endsWith("..")) || title.endsWith("。")) {
            title = title.substring(0, title.length() - 1);
        }
        return Credit.unquoted(title).replace('\t', ' ');
    }
}
