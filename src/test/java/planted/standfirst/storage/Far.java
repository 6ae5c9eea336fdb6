package planted.standfirst.storage;

/** Something to call from elsewhere. */
public record Far(String name) {}
