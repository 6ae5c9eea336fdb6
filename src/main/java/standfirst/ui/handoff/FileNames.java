package standfirst.ui.handoff;

import java.text.Normalizer;
import java.util.Locale;
import standfirst.model.Edition;

/** What an edition's files are called: by day and subject, so that those of one folder stand in their order and none takes another's place. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** Without an ending; in letters that every system and upload takes. */
    static String of(Edition edition) {
        var subject = Normalizer.normalize(edition.details().subject(), Normalizer.Form.NFD)
                .replaceAll("[\\p{M}’']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var date = edition.details().date().toString();
        return subject.isEmpty() ? date + "-newsletter" : date + "-" + cut(subject);
    }

    /** Between words. */
    private static String cut(String subject) {
        if (subject.length() <= LONGEST) {
            return subject;
        }
        var last = subject.lastIndexOf('-', LONGEST);
        return subject.substring(0, last > 0 ? last : LONGEST);
    }
}
