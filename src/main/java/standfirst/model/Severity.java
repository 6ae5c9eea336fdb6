package standfirst.model;

/** How much a finding matters. */
public enum Severity {
    /** Must be put right before the mail goes out. */
    ERROR,
    /** Should be put right. */
    WARNING,
    /** Good to know. */
    NOTE
}
