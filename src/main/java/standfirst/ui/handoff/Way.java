package standfirst.ui.handoff;

import java.util.Arrays;
import java.util.Optional;
import standfirst.handoff.Format;
import standfirst.handoff.ProviderProfile;
import standfirst.ui.kit.Texts;

/** A way out of the window. Its texts are {@code way.<id>} and {@code way.<id>.about}. */
public enum Way {
    COPY_HTML("copy-html", "fth-code", Kind.COPY, Optional.empty()),
    COPY_RICH("copy-rich", "fth-type", Kind.COPY, Optional.empty()),
    COPY_TEXT("copy-text", "fth-align-left", Kind.COPY, Optional.empty()),
    SAVE_HTML("save-html", "fth-file-text", Kind.SAVE, Optional.of(Format.HTML)),
    SAVE_ZIP("save-zip", "fth-archive", Kind.SAVE, Optional.of(Format.ZIP)),
    SAVE_EML("save-eml", "fth-mail", Kind.SAVE, Optional.of(Format.EML)),
    PROOF_PDF("proof-pdf", "fth-printer", Kind.PROOF, Optional.empty()),
    PROOF_PNG("proof-png", "fth-image", Kind.PROOF, Optional.empty());

    private final String id;
    private final String icon;
    private final Kind kind;
    private final Optional<Format> format;

    /** What is done. */
    enum Kind {
        COPY,
        SAVE,
        PROOF
    }

    Way(String id, String icon, Kind kind, Optional<Format> format) {
        this.id = id;
        this.icon = icon;
        this.kind = kind;
        this.format = format;
    }

    /** Names it for good: in the settings, and among the commands. */
    public String id() {
        return id;
    }

    public String title() {
        return Texts.of("way." + id);
    }

    String about() {
        return Texts.of("way." + id + ".about");
    }

    String icon() {
        return icon;
    }

    Kind kind() {
        return kind;
    }

    /** What is written; empty where no file of the export is. */
    Optional<Format> format() {
        return format;
    }

    /** The file of that name that this way makes. */
    String fileName(String name) {
        return format.map(written -> written.fileName(name))
                .orElseGet(() -> name + (this == PROOF_PDF ? ".pdf" : ".png"));
    }

    static Optional<Way> byId(String id) {
        return Arrays.stream(values()).filter(way -> way.id.equals(id)).findFirst();
    }

    /** The way that a provider's own instructions begin with. */
    static Way preferred(ProviderProfile provider) {
        return switch (provider.takes()) {
            case HTML -> COPY_HTML;
            case RICH -> COPY_RICH;
            case ZIP -> SAVE_ZIP;
        };
    }
}
