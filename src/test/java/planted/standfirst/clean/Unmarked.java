package planted.standfirst.clean;

/** Its package promises nothing about null. */
public record Unmarked(String text) {}
