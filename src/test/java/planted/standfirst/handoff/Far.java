package planted.standfirst.handoff;

/** Something to call from elsewhere. */
public record Far(String name) {}
