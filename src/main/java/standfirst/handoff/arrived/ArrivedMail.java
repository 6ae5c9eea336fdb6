package standfirst.handoff.arrived;

import java.util.Optional;
import standfirst.handoff.HandoffException;

/**
 * A mail as it arrived, or as a provider shows its source.
 *
 * @param subject empty where it is not known, as in a pasted source
 * @param html the HTML; at least this or the text is there
 * @param text the plain text beside it, or alone
 * @param isMessage whether it is a whole mail, so that what it lacks was left out
 * @param size octets of the HTML as it came, decoded
 */
public record ArrivedMail(
        Optional<String> subject, Optional<String> html, Optional<String> text, boolean isMessage, long size) {
    /** The most that is read, in bytes: a mail of text, with pictures in it. */
    public static final int MOST_BYTES = 40 * 1024 * 1024;

    /**
     * Reads a file: a mail with its headers, a page of HTML, or plain text.
     *
     * @throws HandoffException with one sentence where it is too large, empty, or none of these
     */
    public static ArrivedMail read(byte[] bytes) throws HandoffException {
        return ArrivedReader.read(bytes);
    }

    /**
     * Takes what was pasted: the source of a mail with or without its headers, or words.
     *
     * @throws HandoffException with one sentence where it is too long, or empty
     */
    public static ArrivedMail pasted(String source) throws HandoffException {
        return ArrivedReader.pasted(source);
    }
}
