package standfirst.model;

import java.util.List;
import java.util.Optional;

/**
 * How an edition looks. An edition carries its theme whole, so that it looks the same on another desk and a change of theme is undone like any
 * other.
 *
 * @param id stable, lower case, unique among the desk's themes
 * @param logo what a masthead without a logo of its own shows
 */
public record Theme(
        String id,
        String name,
        Palette light,
        Palette dark,
        Type type,
        Spacing spacing,
        Manner manner,
        Optional<Logo> logo) {
    private static final String GEORGIA = "Georgia, 'Times New Roman', serif";
    private static final String HELVETICA = "Helvetica, Arial, sans-serif";
    private static final String PALATINO = "'Palatino Linotype', Palatino, Georgia, serif";
    private static final String VERDANA = "Verdana, Geneva, sans-serif";
    private static final String TREBUCHET = "'Trebuchet MS', Helvetica, sans-serif";
    private static final String ARIAL = "Arial, Helvetica, sans-serif";

    /** Serif headlines, thin rules, a sidebar: reads like a paper. */
    public static final Theme BROADSHEET = of(
            "broadsheet",
            "Broadsheet",
            Palette.of("#f3f1ec", "#fffefb", "#1d1b18", "#5c5750", "#8c1d18", "#fffefb", "#d8d3c8", "#f6f2e9"),
            Palette.of("#141312", "#1e1c1a", "#ece8e1", "#b3aca1", "#f0a199", "#241211", "#45413b", "#2a2724"),
            new Type(GEORGIA, GEORGIA, HELVETICA, 17, 32, 700),
            new Spacing(600, 176, 24, 20, 1),
            Manner.USUAL);

    /** Sans serif, bold rules, red: brisk and modern. */
    public static final Theme DAILY = of(
            "daily",
            "Daily",
            Palette.of("#eef0f2", "#fdfdfe", "#16191d", "#535b65", "#a80f26", "#fdfdfe", "#d3d8de", "#f2f4f6"),
            Palette.of("#111315", "#1a1d20", "#e9ecef", "#a9b1ba", "#ff9aa6", "#2a0b10", "#3d444b", "#25292e"),
            new Type(HELVETICA, HELVETICA, HELVETICA, 16, 30, 700),
            new Spacing(600, 176, 24, 20, 3),
            Manner.USUAL);

    /** One column of large text with much air: a letter from somebody. */
    public static final Theme LETTER = of(
            "letter",
            "Letter",
            Palette.of("#f4f1ea", "#fdfbf6", "#24221f", "#625c53", "#1f5a52", "#fdfbf6", "#ddd6c9", "#f3eee4"),
            Palette.of("#121413", "#1a1d1c", "#eae7e0", "#b0aca3", "#8fd0c4", "#0d211e", "#3c423f", "#242827"),
            new Type(PALATINO, PALATINO, PALATINO, 18, 32, 400),
            new Spacing(600, 176, 24, 36, 1),
            new Manner(Manner.Labels.PLAIN, Align.LEFT, 165, false, false, false));

    /** Narrow columns, labels in small capitals, salmon: for business. */
    public static final Theme LEDGER = of(
            "ledger",
            "Ledger",
            Palette.of("#f3dcc9", "#fff1e5", "#262220", "#50473f", "#8f123a", "#fff1e5", "#d9c2b0", "#f9e4d4"),
            Palette.of("#161210", "#211b18", "#f3e6db", "#bfae9f", "#f29cb4", "#2b0b16", "#4a3f38", "#2d2521"),
            new Type(GEORGIA, GEORGIA, ARIAL, 16, 30, 400),
            new Spacing(600, 216, 24, 20, 1),
            new Manner(Manner.Labels.CAPITALS, Align.CENTRE, 145, true, true, false));

    /** Blue, with briefs in a box: short news, quickly read. */
    public static final Theme BULLETIN = of(
            "bulletin",
            "Bulletin",
            Palette.of("#e4ebf5", "#fcfdff", "#141b26", "#4d596b", "#134fa3", "#fcfdff", "#c9d6e8", "#eef4fc"),
            Palette.of("#0e131b", "#151c27", "#e6ecf5", "#a5b2c6", "#93bdff", "#0a1a33", "#37455a", "#1f2937"),
            new Type(TREBUCHET, ARIAL, TREBUCHET, 16, 28, 700),
            new Spacing(600, 176, 24, 20, 1),
            new Manner(Manner.Labels.PLAIN, Align.LEFT, 150, true, true, true));

    /** Almost text: no rules, one column, no colour but that of links. */
    public static final Theme PLAIN = of(
            "plain",
            "Plain",
            Palette.of("#fdfdfd", "#fdfdfd", "#1f1f1f", "#595959", "#1d4f91", "#fdfdfd", "#d4d4d4", "#f3f3f3"),
            Palette.of("#161616", "#161616", "#e8e8e8", "#adadad", "#9cc3f5", "#0b1a2e", "#424242", "#232323"),
            new Type(VERDANA, VERDANA, VERDANA, 16, 24, 700),
            new Spacing(600, 176, 24, 20, 1),
            new Manner(Manner.Labels.PLAIN, Align.LEFT, 155, false, false, false));

    /** The themes that come with the program; the first is the default. */
    public static final List<Theme> BUILT_IN = List.of(BROADSHEET, DAILY, LETTER, LEDGER, BULLETIN, PLAIN);

    public Theme {
        Require.present(id, name, light, dark, type, spacing, manner, logo);
        Require.that(!id.isBlank(), "a theme has no id");
    }

    private static Theme of(
            String id, String name, Palette light, Palette dark, Type type, Spacing spacing, Manner manner) {
        return new Theme(id, name, light, dark, type, spacing, manner, Optional.empty());
    }

    /** The same look under another name, as a theme of its own. */
    public Theme named(String changedId, String changedName) {
        return new Theme(changedId, changedName, light, dark, type, spacing, manner, logo);
    }

    public Theme withLight(Palette changed) {
        return new Theme(id, name, changed, dark, type, spacing, manner, logo);
    }

    public Theme withDark(Palette changed) {
        return new Theme(id, name, light, changed, type, spacing, manner, logo);
    }

    public Theme withType(Type changed) {
        return new Theme(id, name, light, dark, changed, spacing, manner, logo);
    }

    public Theme withSpacing(Spacing changed) {
        return new Theme(id, name, light, dark, type, changed, manner, logo);
    }

    public Theme withManner(Manner changed) {
        return new Theme(id, name, light, dark, type, spacing, changed, logo);
    }

    public Theme withLogo(Optional<Logo> changed) {
        return new Theme(id, name, light, dark, type, spacing, manner, changed);
    }
}
