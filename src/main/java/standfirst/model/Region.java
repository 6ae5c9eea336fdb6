package standfirst.model;

/** Where a block stands: across the page, in the main column, or in the sidebar. */
public enum Region {
    FULL,
    MAIN,
    SIDEBAR
}
