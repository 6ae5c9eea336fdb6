package standfirst.ui;

/**
 * One of several things of a kind that can be chosen, such as a theme or a file used lately: an item of a submenu and a line of the palette.
 *
 * @param id tells it from the others of its kind, for good
 * @param name as it is shown
 * @param chosen whether it is the one in use
 */
record Choice(String id, String name, boolean chosen, Runnable action) {
    Choice(String id, String name, Runnable action) {
        this(id, name, false, action);
    }
}
