package planted.standfirst.intake;

/** Something to call from elsewhere. */
public record Far(String name) {}
