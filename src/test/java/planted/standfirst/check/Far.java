package planted.standfirst.check;

/** Something to call from elsewhere. */
public record Far(String name) {}
