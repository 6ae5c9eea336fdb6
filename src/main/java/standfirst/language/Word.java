package standfirst.language;

/**
 * A word in a text, or several joined by hyphens.
 *
 * @param from its first character, counted in the text
 * @param to behind its last
 */
public record Word(int from, int to, String text) {}
