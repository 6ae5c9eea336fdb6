package standfirst.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Figures as rows of a Markdown table. */
final class Figures {
    static final String HEAD = """
            | measured | blocks | figure | goal |
            |---|---|---|---|""";

    private Figures() {}

    static void row(int blocks, String what, String figure, String goal) {
        System.out.println("| " + what + " | " + blocks + " | " + figure + " | " + goal + " |");
        System.out.flush();
    }

    static long percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static <T> long[] sorted(List<T> all, ToLongFunction<T> figure) {
        var figures = all.stream().mapToLong(figure).toArray();
        Arrays.sort(figures);
        return figures;
    }

    /** Median and 95th percentile of nanoseconds, in milliseconds. */
    static String spread(long[] sorted) {
        return "median " + millis(percentile(sorted, 50)) + ", p95 " + millis(percentile(sorted, 95)) + ", longest "
                + millis(sorted[sorted.length - 1]);
    }

    static String millis(long nanos) {
        return format("%.1f ms", nanos / 1e6);
    }

    @FormatMethod
    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
