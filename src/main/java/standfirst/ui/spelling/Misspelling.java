package standfirst.ui.spelling;

import standfirst.model.Place;

/**
 * A word that is in no dictionary.
 *
 * @param from its first character, counted in the place's words, {@code to} behind its last
 */
record Misspelling(Place place, int from, int to, String word) {}
