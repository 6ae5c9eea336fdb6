package standfirst.pictures;

import java.nio.charset.StandardCharsets;

/** Numbers and names in the bytes of a file; what lies behind its end reads as nothing. */
final class Octets {
    private Octets() {}

    static boolean startsWith(byte[] file, int from, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (from + i >= file.length || file[from + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    static int at(byte[] file, int index) {
        return index >= 0 && index < file.length ? file[index] & 0xff : 0;
    }

    static long big(byte[] file, int from, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | at(file, from + i);
        }
        return value;
    }

    static long little(byte[] file, int from, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | at(file, from + i);
        }
        return value;
    }

    static String name(byte[] file, int from) {
        return new String(file, from, Math.min(4, file.length - from), StandardCharsets.ISO_8859_1);
    }
}
