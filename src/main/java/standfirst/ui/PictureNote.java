package standfirst.ui;

import java.util.ArrayList;
import java.util.List;
import standfirst.pictures.Report;
import standfirst.ui.kit.Texts;

/** What was done to pictures as they came in, in one line. */
final class PictureNote {
    private static final double KILOBYTE = 1024;

    private PictureNote() {}

    static String of(List<Report> reports) {
        return reports.size() == 1 ? of(reports.getFirst()) : several(reports);
    }

    private static String of(Report report) {
        var before = report.before();
        var after = report.after();
        return Texts.of(
                        "picture.made",
                        before.width(),
                        before.height(),
                        size(before.bytes()),
                        after.width(),
                        after.height(),
                        size(after.bytes()))
                + also(report.place(), !report.place() && report.data(), report.stilled(), report.heavy());
    }

    private static String several(List<Report> reports) {
        return Texts.of(
                        "picture.made.several",
                        reports.size(),
                        size(reports.stream()
                                .mapToLong(each -> each.before().bytes())
                                .sum()),
                        size(reports.stream()
                                .mapToLong(each -> each.after().bytes())
                                .sum()))
                + also(
                        reports.stream().anyMatch(Report::place),
                        false,
                        reports.stream().anyMatch(Report::stilled),
                        reports.stream().anyMatch(Report::heavy));
    }

    private static String also(boolean place, boolean data, boolean stilled, boolean heavy) {
        var words = new ArrayList<String>();
        if (place) {
            words.add(Texts.of("picture.made.place"));
        }
        if (data) {
            words.add(Texts.of("picture.made.data"));
        }
        if (stilled) {
            words.add(Texts.of("picture.made.stilled"));
        }
        if (heavy) {
            words.add(Texts.of("picture.made.heavy"));
        }
        return words.isEmpty() ? "" : "; " + String.join("; ", words);
    }

    private static String size(long bytes) {
        return bytes >= KILOBYTE * KILOBYTE
                ? Texts.of("picture.megabytes", bytes / KILOBYTE / KILOBYTE)
                : Texts.of("picture.kilobytes", Math.max(1, Math.round(bytes / KILOBYTE)));
    }
}
