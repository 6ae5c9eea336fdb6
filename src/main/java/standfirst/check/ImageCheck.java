package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.model.Finding;
import standfirst.model.Link;
import standfirst.model.Picture;
import standfirst.model.Place;
import standfirst.model.Severity;

/** Pictures that some readers will not see, or not be told of. */
final class ImageCheck {
    private static final List<String> UNSHOWN =
            List.of(".webp", ".svg", ".avif", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".jxl");

    private ImageCheck() {}

    static List<Finding> run(Subject subject) {
        var findings = new ArrayList<Finding>();
        for (var shown : subject.reading().pictures()) {
            // A logo without words of its own is described by the masthead's name.
            if (shown.picture().alt().isBlank() && !shown.place().field().equals("logo")) {
                findings.add(new Finding(
                        Severity.WARNING,
                        "image.alt-missing",
                        shown.place(),
                        "The picture " + Names.quoted(shown.picture().source())
                                + " has no description for readers who do not see it: write what it shows."));
            }
            source(shown.picture(), shown.place()).ifPresent(findings::add);
            format(shown.picture(), shown.place()).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> source(Picture picture, Place place) {
        var shown = Names.quoted(picture.source());
        if (picture.isLocal()) {
            // A merge tag is no file: the provider puts the address in.
            return picture.source().matches(".*[{|%\\[].*")
                    ? Optional.empty()
                    : found(
                            Severity.NOTE,
                            "image.local",
                            place,
                            "The picture " + shown
                                    + " is a file of yours: upload it with the mail, or readers will not see it.");
        }
        var address = Address.of(new Link(picture.source()));
        if (address.isEmpty() || !address.get().isWellFormed()) {
            return found(
                    Severity.ERROR,
                    "image.malformed",
                    place,
                    "The picture’s address " + shown + " is not complete: correct it.");
        }
        if (address.get().isLocal()) {
            return found(
                    Severity.ERROR,
                    "image.unreachable",
                    place,
                    "The picture " + shown
                            + " lies inside your own network, where readers cannot see it: put in a public address.");
        }
        return picture.source().toLowerCase(Locale.ROOT).startsWith("https:")
                ? Optional.empty()
                : found(
                        Severity.WARNING,
                        "image.http",
                        place,
                        "The picture " + shown
                                + " has no secure address, and some mail programs will not show it: use https.");
    }

    /** Outlook for Windows shows none of these (caniemail: image-webp, image-svg, image-avif). */
    private static Optional<Finding> format(Picture picture, Place place) {
        var path = picture.source().replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        return UNSHOWN.stream()
                .filter(path::endsWith)
                .findFirst()
                .flatMap(ending -> found(
                        Severity.WARNING,
                        "image.format",
                        place,
                        "The picture " + Names.quoted(picture.source())
                                + " is of a kind that many mail programs do not show: use PNG, JPEG or GIF."));
    }

    private static Optional<Finding> found(Severity severity, String code, Place place, String message) {
        return Optional.of(new Finding(severity, code, place, message));
    }
}
