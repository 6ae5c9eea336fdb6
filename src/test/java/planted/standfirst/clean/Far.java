package planted.standfirst.clean;

/** Something to call from elsewhere. */
public record Far(String name) {}
