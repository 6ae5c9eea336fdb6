package planted.standfirst.model;

/** Something to call from elsewhere. */
public record Far(String name) {}
