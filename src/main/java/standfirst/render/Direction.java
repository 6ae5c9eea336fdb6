package standfirst.render;

import java.util.Optional;

/** Which way the words of a block run, by their letters: a block that runs against its page says so and turns its margins. */
final class Direction {
    private int leftToRight;
    private int rightToLeft;
    /** What the first letter of either direction tells. */
    private Optional<String> leftLanguage = Optional.empty();

    private Optional<String> rightLanguage = Optional.empty();

    private Direction() {}

    /** Empty where the block runs as the page does, or has no letters. Most letters decide, so that a name in another script does not. */
    static Optional<Direction> against(Html block, RenderContext page) {
        var markup = block.markup();
        if (!page.isRightToLeft() && !mayRunRightToLeft(markup)) {
            return Optional.empty();
        }
        var direction = new Direction();
        direction.count(markup);
        boolean turned = page.isRightToLeft()
                ? direction.leftToRight > direction.rightToLeft
                : direction.rightToLeft > direction.leftToRight;
        return turned ? Optional.of(direction) : Optional.empty();
    }

    /**
     * A language is said only where the script has but one: Hebrew letters may be Yiddish, Arabic ones Persian or Urdu.
     *
     * @param turned the block as the turned context set it
     */
    Html wrap(Html turned, RenderContext context) {
        var language = context.isRightToLeft() ? rightLanguage : leftLanguage;
        return Html.of(
                "<div dir=\"{}\"{} style=\"text-align:{}\">\n{}</div>\n",
                context.direction(),
                language.map(tag -> Html.of(" lang=\"{}\"", tag)).orElse(Html.EMPTY),
                context.styles().start(),
                turned);
    }

    /** Whether any letter that runs from right to left is in it: in most pages there is none, and nothing is to be counted. */
    private static boolean mayRunRightToLeft(String markup) {
        for (int at = markup.indexOf("&#"); at >= 0; at = markup.indexOf("&#", at + 2)) {
            int point = 0;
            for (int i = at + 2; i < markup.length() && Character.isDigit(markup.charAt(i)) && point < 0x110000; i++) {
                point = 10 * point + markup.charAt(i) - '0';
            }
            byte direction = Character.getDirectionality(point);
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    /** Counts letters in the words of markup as this room writes it: pure ASCII, tags apart, others as numeric entities. */
    private void count(String markup) {
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                i = after(markup.startsWith("<!--[if mso]>", i) ? "<![endif]-->" : ">", markup, i) - 1;
            } else if (c == '&') {
                int end = markup.indexOf(';', i);
                i = end < 0 ? i : entity(markup, i, end);
            } else if (Character.isLetter(c)) {
                leftToRight++;
            }
        }
    }

    private static int after(String end, String markup, int from) {
        int found = markup.indexOf(end, from);
        return found < 0 ? markup.length() : found + end.length();
    }

    private int entity(String markup, int at, int end) {
        if (markup.charAt(at + 1) == '#' && end - at < 11 && isNumber(markup, at + 2, end)) {
            letter(Integer.parseInt(markup, at + 2, end, 10));
        }
        return end;
    }

    private static boolean isNumber(String markup, int from, int to) {
        boolean number = from < to;
        for (int i = from; i < to; i++) {
            number &= markup.charAt(i) >= '0' && markup.charAt(i) <= '9';
        }
        return number;
    }

    private void letter(int point) {
        switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                leftLanguage = leftToRight++ == 0 ? language(point) : leftLanguage;
            }
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                rightLanguage = rightToLeft++ == 0 ? language(point) : rightLanguage;
            }
            default -> {}
        }
    }

    private static Optional<String> language(int point) {
        if (!Character.isValidCodePoint(point)) {
            return Optional.empty();
        }
        return switch (Character.UnicodeScript.of(point)) {
            case THAANA -> Optional.of("dv");
            case NKO -> Optional.of("nqo");
            case HANGUL -> Optional.of("ko");
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case GREEK -> Optional.of("el");
            case GEORGIAN -> Optional.of("ka");
            case ARMENIAN -> Optional.of("hy");
            case THAI -> Optional.of("th");
            default -> Optional.empty();
        };
    }
}
