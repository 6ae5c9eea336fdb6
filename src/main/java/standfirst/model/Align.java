package standfirst.model;

/** How something narrower than its column stands in it. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT
}
