package standfirst.check;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import standfirst.model.Edition;
import standfirst.model.Rendered;

/**
 * What a check looks at.
 *
 * @param rendered the mail as it will be sent
 * @param document its HTML, parsed; checks read it and never change it
 * @param reading the edition's words, links and pictures with their places
 */
record Subject(Edition edition, Rendered rendered, Document document, Reading reading) {
    static Subject of(Edition edition, Rendered rendered) {
        return new Subject(edition, rendered, Jsoup.parse(rendered.html()), Reading.of(edition));
    }

    List<Reading.Words> words() {
        return reading.words();
    }

    List<Reading.Target> links() {
        return reading.links();
    }
}
