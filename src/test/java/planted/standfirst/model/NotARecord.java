package planted.standfirst.model;

import org.jsoup.nodes.Document;

/** Neither record, enum nor interface, and more than the JDK. */
public final class NotARecord {
    /** Leans on Jsoup. */
    public String title(Document document) {
        return document.title();
    }
}
