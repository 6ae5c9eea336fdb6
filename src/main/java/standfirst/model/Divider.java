package standfirst.model;

/** A rule between blocks. */
public record Divider() implements Block {}
