package standfirst.ui.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standfirst.clean.Attribute;

/** Shows the pictures of a mail as they would be seen: themselves, or the words that stand in for them where they are not loaded. */
final class PicturesShown {
    private static final Pattern IMAGE = Pattern.compile("<img\\b(?:[^>\"]|\"[^\"]*\")*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z-]+)=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);

    private final Showing showing;
    private boolean blocked;
    private boolean local;

    PicturesShown(Showing showing) {
        this.showing = showing;
    }

    /** The same markup with its pictures as they are shown. */
    String in(String markup) {
        return IMAGE.matcher(markup).replaceAll(image -> Matcher.quoteReplacement(shown(image.group())));
    }

    /** Whether a picture of the web was met that is not to be fetched. */
    boolean isBlocked() {
        return blocked;
    }

    /** Whether a picture was met that is a file here, or should be. */
    boolean isLocal() {
        return local;
    }

    private String shown(String image) {
        var written = attribute(image, "src");
        var source = Attribute.read(written);
        if (WEB.matcher(source).find()) {
            blocked |= !showing.network();
            return showing.pictures() && showing.network() ? image : words(image);
        }
        if (SCHEME.matcher(source).find()) {
            return showing.pictures() && source.toLowerCase(Locale.ROOT).startsWith("data:") ? image : words(image);
        }
        local = true;
        return showing.desks().stream()
                .flatMap(desk -> file(desk, source).stream())
                .findFirst()
                .filter(_ -> showing.pictures())
                .map(file -> image.replace("src=\"" + written + "\"", "src=\"" + file.replace("&", "&amp;") + "\""))
                .orElseGet(() -> words(image));
    }

    /** As mail programs do it: a frame in the picture's place, and in it its description in the type that the mail wants for that. */
    private static String words(String image) {
        var alt = attribute(image, "alt");
        return "<span role=\"img\" class=\"" + attribute(image, "class") + "\" style=\"" + attribute(image, "style")
                + ";display:inline-block;box-sizing:border-box;vertical-align:top;min-height:34px;padding:7px 9px;"
                + "border:1px solid rgba(128,128,128,.45);overflow:hidden\">"
                + alt + "</span>";
    }

    /** An attribute as it is written, which is as markup has it. */
    private static String attribute(String tag, String name) {
        var attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                return attribute.group(2);
            }
        }
        return "";
    }

    /** The address of a file below the desk; a link on it may lead out, but not here. When it was changed is part of the address: it is shown anew then. */
    private static Optional<String> file(Path desk, String source) {
        try {
            var real = desk.resolve(source).toRealPath();
            return Files.isRegularFile(real) && real.startsWith(desk.toRealPath())
                    ? Optional.of(real.toUri().toASCIIString() + "?"
                            + Files.getLastModifiedTime(real).toMillis())
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // its words stand in for it, as they will in the mail
        }
    }
}
