package standfirst.model;

/**
 * What a check reports.
 *
 * @param code stable and lower case, such as {@code link.missing}; scripts may rely on it
 * @param message one plain sentence: what is wrong and what to do
 */
public record Finding(Severity severity, String code, Place place, String message) {
    public Finding {
        Require.present(severity, code, place, message);
    }
}
