package standfirst.model;

import java.util.concurrent.ThreadLocalRandom;

/** The identity of a block on the page, kept outside its content: moving or rewording a block does not change it. */
public record BlockId(String value) {
    public BlockId {
        Require.present(value);
        Require.that(!value.isBlank(), "a block id is empty");
    }

    /** A fresh id of eight letters and digits. */
    public static BlockId fresh() {
        var digits = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        return new BlockId("b" + ("0000000" + digits).substring(digits.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
