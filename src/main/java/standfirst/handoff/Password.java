package standfirst.handoff;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A password in memory, for as short as may be: it never shows in {@link #toString}, and its letters are wiped by {@link #close}. Only the mail library
 * wants it as a string, for the moment of signing in.
 */
public final class Password implements AutoCloseable {
    private final char[] letters;

    /** Copies the letters; whoever has them wipes their own. */
    public Password(char[] letters) {
        this.letters = letters.clone();
    }

    /** From UTF-8; the octets are wiped. */
    static Password ofOctets(byte[] octets) {
        var decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(octets));
        var made = new Password(Arrays.copyOf(decoded.array(), decoded.limit()));
        Arrays.fill(decoded.array(), '\0');
        Arrays.fill(octets, (byte) 0);
        return made;
    }

    public boolean isEmpty() {
        return letters.length == 0;
    }

    /** Whether the other is of the same letters. */
    public boolean isSame(Password other) {
        return Arrays.equals(letters, other.letters);
    }

    /** Another of the same letters, to be wiped by itself. */
    public Password copy() {
        return new Password(letters);
    }

    /** In UTF-8, to be wiped by whoever asks. */
    byte[] octets() {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(letters));
        var octets = new byte[encoded.remaining()];
        encoded.get(octets);
        encoded.clear();
        while (encoded.hasRemaining()) {
            encoded.put((byte) 0);
        }
        return octets;
    }

    String reveal() {
        return new String(letters);
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    @Override
    public String toString() {
        return "a password";
    }
}
