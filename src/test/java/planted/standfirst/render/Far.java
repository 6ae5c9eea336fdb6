package planted.standfirst.render;

/** Something to call from elsewhere. */
public record Far(String name) {}
