package standfirst.check;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import standfirst.model.Contract;
import standfirst.model.Edition;
import standfirst.model.PictureFacts;
import standfirst.model.Rendered;

/**
 * What a check looks at.
 *
 * @param rendered the mail as it will be sent
 * @param contract what the provider asks of it
 * @param pictures what is known of the desk’s own pictures
 * @param document its HTML, parsed; checks read it and never change it
 * @param reading the edition's words, links and pictures with their places
 */
record Subject(
        Edition edition,
        Rendered rendered,
        Contract contract,
        PictureFacts pictures,
        Document document,
        Reading reading) {
    /** For no provider in particular. */
    static Subject of(Edition edition, Rendered rendered) {
        return of(edition, rendered, Contract.NONE);
    }

    static Subject of(Edition edition, Rendered rendered, Contract contract) {
        return of(edition, rendered, contract, PictureFacts.NONE);
    }

    static Subject of(Edition edition, Rendered rendered, Contract contract, PictureFacts pictures) {
        return new Subject(edition, rendered, contract, pictures, Jsoup.parse(rendered.html()), Reading.of(edition));
    }

    List<Reading.Words> words() {
        return reading.words();
    }

    List<Reading.Target> links() {
        return reading.links();
    }
}
