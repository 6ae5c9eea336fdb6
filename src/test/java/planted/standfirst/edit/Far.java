package planted.standfirst.edit;

/** Something to call from elsewhere. */
public record Far(String name) {}
