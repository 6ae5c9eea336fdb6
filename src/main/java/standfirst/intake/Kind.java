package standfirst.intake;

/** What a run of lines can be. */
enum Kind {
    STORY("a story"),
    HEADING("a heading"),
    LINKS("links"),
    BRIEFS("briefs"),
    CURATED("a curated list"),
    TEXT("plain text");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
