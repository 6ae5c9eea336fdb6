package standfirst.edit;

import standfirst.model.Place;

/**
 * A stretch of words that a search has found.
 *
 * @param from its first character, counted as in {@link Passage#words()}
 * @param to behind its last
 * @param locked whether it lies in a merge tag, or takes a part of one: other words there would break what the mail provider fills in
 */
public record Hit(Place place, int from, int to, boolean locked) {}
