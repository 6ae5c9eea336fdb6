package standfirst.intake;

/** A stretch of the copy, in characters: from {@code start} up to, but not including, {@code end}. */
public record SourceRange(int start, int end) {
    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a range from " + start + " to " + end);
        }
    }

    /** The stretch from the start of this to the end of the other. */
    SourceRange to(SourceRange other) {
        return new SourceRange(start, Math.max(end, other.end));
    }
}
