package standfirst.intake;

/** What one line can be. A section is a path through the parts of its kind. */
enum Part {
    PREFACE(Kind.STORY, false),
    KICKER(Kind.STORY, false),
    HEADLINE(Kind.STORY, true),
    STANDFIRST(Kind.STORY, true),
    /** A byline between headline and standfirst. */
    EARLY_BYLINE(Kind.STORY, false),
    BYLINE(Kind.STORY, true),
    /** What the writer is, on a line of its own below the name. */
    BYLINE_ROLE(Kind.STORY, false),
    PARAGRAPH(Kind.STORY, true),
    LATE_BYLINE(Kind.STORY, true),
    /** A heading within the story, known as one because the sign-off only comes below it. */
    CROSSHEAD(Kind.STORY, false),
    BELOW_CROSSHEAD(Kind.STORY, false),
    SIGN_NAME(Kind.STORY, true),
    SIGN_ROLE(Kind.STORY, true),
    SIGN_MORE(Kind.STORY, true),
    HEADING(Kind.HEADING, false),
    AUTHOR_FIRST(Kind.LINKS, false),
    TITLE_AFTER(Kind.LINKS, true),
    TITLE_FIRST(Kind.LINKS, false),
    AUTHOR_AFTER(Kind.LINKS, true),
    TITLE_AND_AUTHOR(Kind.LINKS, true),
    TITLE_ALONE(Kind.LINKS, true),
    BRIEF(Kind.BRIEFS, true),
    BRIEF_MORE(Kind.BRIEFS, true),
    BRIEF_LEAD(Kind.BRIEFS, false),
    BRIEF_BODY(Kind.BRIEFS, true),
    CURATOR(Kind.CURATED, true),
    RECOMMENDED(Kind.CURATED, true),
    COMMENT(Kind.CURATED, true),
    TEXT(Kind.TEXT, true);

    static final double NEVER = -1e6;
    private static final double NEW_SECTION = -2;
    private static final double NO_HEADING = -4;
    /** A heading over headings. */
    private static final double BARE_HEADING = -3;

    private final Kind kind;
    private final boolean mayEnd;

    Part(Kind kind, boolean mayEnd) {
        this.kind = kind;
        this.mayEnd = mayEnd;
    }

    /** Its column in the tables of scores. */
    @SuppressWarnings("EnumOrdinal") // columns live for one run and are stored nowhere
    int index() {
        return ordinal();
    }

    Kind kind() {
        return kind;
    }

    /** Whether a section may start with this line. */
    boolean mayStart() {
        return switch (this) {
            case AUTHOR_FIRST,
                    TITLE_FIRST,
                    TITLE_AND_AUTHOR,
                    TITLE_ALONE,
                    BRIEF,
                    BRIEF_LEAD,
                    CURATOR,
                    RECOMMENDED,
                    TEXT -> true;
            default -> false;
        };
    }

    /** What it costs that copy starts with this line. */
    double first() {
        return switch (this) {
            case HEADLINE -> 0;
            case PREFACE -> -0.5;
            case KICKER -> -1;
            case PARAGRAPH -> -4;
            case HEADING -> -3;
            default -> mayStart() && this != TEXT ? -5 : NEVER;
        };
    }

    /** What it costs that copy ends with this line. */
    double last() {
        return switch (this) {
            case HEADLINE, STANDFIRST, BYLINE -> -2;
            case HEADING -> -3;
            case CURATOR -> -1;
            default -> mayEnd ? 0 : NEVER;
        };
    }

    /** What it costs that the next line is that part. */
    double then(Part next) {
        if (this == HEADING) {
            return next.mayStart() ? 0 : next == HEADING ? BARE_HEADING : NEVER;
        }
        if (next == HEADING) {
            return mayEnd ? NEW_SECTION + Math.max(-3, last()) : NEVER;
        }
        if (next.kind != kind) {
            return mayEnd && next.mayStart()
                    ? next == TEXT && kind == Kind.STORY && this != SIGN_NAME && this != SIGN_ROLE ? NEVER : NO_HEADING
                    : NEVER;
        }
        return within(next);
    }

    private double within(Part next) {
        return switch (kind) {
            case STORY -> story(next);
            case HEADING -> NEVER;
            case LINKS -> links(next);
            case BRIEFS -> briefs(next);
            case CURATED -> curated(next);
            case TEXT -> 0;
        };
    }

    private double story(Part next) {
        return switch (this) {
            case PREFACE -> next == PREFACE || next == HEADLINE ? 0 : next == KICKER ? -1 : NEVER;
            case KICKER -> next == HEADLINE ? 0 : NEVER;
            case HEADLINE ->
                next == STANDFIRST || next == BYLINE || next == EARLY_BYLINE || next == PARAGRAPH ? 0 : NEVER;
            case EARLY_BYLINE -> next == STANDFIRST ? -0.3 : next == BYLINE_ROLE ? 0 : NEVER;
            case BYLINE_ROLE -> next == PARAGRAPH ? 0 : next == STANDFIRST ? -0.3 : NEVER;
            case STANDFIRST -> next == BYLINE || next == PARAGRAPH ? 0 : NEVER;
            case BYLINE -> next == PARAGRAPH || next == BYLINE_ROLE ? 0 : NEVER;
            case PARAGRAPH ->
                next == PARAGRAPH || next == SIGN_NAME
                        ? 0
                        : next == LATE_BYLINE ? -0.5 : next == CROSSHEAD ? NEW_SECTION - 0.5 : NEVER;
            case CROSSHEAD -> next == BELOW_CROSSHEAD ? 0 : NEVER;
            case BELOW_CROSSHEAD ->
                next == BELOW_CROSSHEAD || next == SIGN_NAME ? 0 : next == CROSSHEAD ? NEW_SECTION - 0.5 : NEVER;
            case LATE_BYLINE -> next == SIGN_ROLE ? 0 : next == SIGN_NAME || next == PARAGRAPH ? -1 : NEVER;
            case SIGN_NAME -> next == SIGN_ROLE ? 0 : NEVER;
            case SIGN_ROLE -> next == SIGN_MORE ? -0.5 : NEVER;
            default -> NEVER;
        };
    }

    private double links(Part next) {
        return switch (this) {
            case AUTHOR_FIRST -> next == TITLE_AFTER ? 0 : NEVER;
            case TITLE_FIRST -> next == AUTHOR_AFTER ? 0 : NEVER;
            case TITLE_AFTER -> next == AUTHOR_FIRST ? 0 : next.mayStart() ? -0.4 : NEVER;
            case AUTHOR_AFTER -> next == TITLE_FIRST ? 0 : next.mayStart() ? -0.4 : NEVER;
            case TITLE_AND_AUTHOR -> next == TITLE_AND_AUTHOR ? 0 : next.mayStart() ? -0.3 : NEVER;
            default -> next.mayStart() ? -0.1 : NEVER;
        };
    }

    private double briefs(Part next) {
        return switch (this) {
            case BRIEF_LEAD -> next == BRIEF_BODY ? 0 : NEVER;
            case BRIEF -> next == BRIEF || next == BRIEF_MORE ? 0 : next == BRIEF_LEAD ? -1 : NEVER;
            default -> next == BRIEF_BODY ? NEVER : 0;
        };
    }

    private double curated(Part next) {
        return switch (next) {
            case CURATOR -> this == CURATOR ? NEVER : -0.3;
            case COMMENT -> this == CURATOR ? NEVER : -0.3;
            default -> 0;
        };
    }
}
