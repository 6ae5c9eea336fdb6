package standfirst.model;

import java.util.List;

/**
 * How an edition looks. An edition carries its theme whole, so that it looks the same on another desk and a change of theme is undone like any
 * other.
 *
 * @param id stable, lower case, unique among the desk's themes
 */
public record Theme(String id, String name, Palette light, Palette dark, Type type, Spacing spacing) {
    private static final String GEORGIA = "Georgia, 'Times New Roman', serif";
    private static final String HELVETICA = "Helvetica, Arial, sans-serif";

    /** Serif headlines, thin rules, a sidebar: reads like a paper. */
    public static final Theme BROADSHEET = new Theme(
            "broadsheet",
            "Broadsheet",
            Palette.of("#f3f1ec", "#fffefb", "#1d1b18", "#5c5750", "#8c1d18", "#fffefb", "#d8d3c8", "#f6f2e9"),
            Palette.of("#141312", "#1e1c1a", "#ece8e1", "#b3aca1", "#f0a199", "#241211", "#45413b", "#2a2724"),
            new Type(GEORGIA, GEORGIA, HELVETICA, 17, 32, 700),
            new Spacing(600, 176, 24, 20, 1));

    /** Sans serif, bold rules, red: brisk and modern. */
    public static final Theme DAILY = new Theme(
            "daily",
            "Daily",
            Palette.of("#eef0f2", "#fdfdfe", "#16191d", "#535b65", "#c0122c", "#fdfdfe", "#d3d8de", "#f2f4f6"),
            Palette.of("#111315", "#1a1d20", "#e9ecef", "#a9b1ba", "#ff9aa6", "#2a0b10", "#3d444b", "#25292e"),
            new Type(HELVETICA, HELVETICA, HELVETICA, 16, 30, 700),
            new Spacing(600, 176, 24, 20, 3));

    /** The themes that come with the program; the first is the default. */
    public static final List<Theme> BUILT_IN = List.of(BROADSHEET, DAILY);

    public Theme {
        Require.present(id, name, light, dark, type, spacing);
        Require.that(!id.isBlank(), "a theme has no id");
    }

    public Theme withLight(Palette changed) {
        return new Theme(id, name, changed, dark, type, spacing);
    }

    public Theme withDark(Palette changed) {
        return new Theme(id, name, light, changed, type, spacing);
    }

    public Theme withType(Type changed) {
        return new Theme(id, name, light, dark, changed, spacing);
    }

    public Theme withSpacing(Spacing changed) {
        return new Theme(id, name, light, dark, type, changed);
    }
}
