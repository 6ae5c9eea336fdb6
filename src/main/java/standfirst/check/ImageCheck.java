package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.edit.EditionPictures;
import standfirst.model.Finding;
import standfirst.model.Link;
import standfirst.model.Picture;
import standfirst.model.PictureFacts;
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
            // A decorative picture with a link has none to say where it leads.
            var silent = shown.picture().alt().isBlank() && !(shown.picture().decorative() && !shown.linked());
            if (silent && !shown.place().field().equals("logo")) {
                findings.add(new Finding(
                        Severity.WARNING,
                        "image.alt-missing",
                        shown.place(),
                        "The picture " + Names.quoted(shown.picture().source())
                                + " has no description for readers who do not see it: write what it shows."));
            }
            if (isOnDesk(shown.picture())) {
                findings.addAll(onDesk(shown, subject.pictures()));
            } else {
                source(shown.picture(), shown.place()).ifPresent(findings::add);
            }
            format(shown.picture(), shown.place()).ifPresent(findings::add);
        }
        uploads(subject).ifPresent(findings::add);
        return findings;
    }

    /** Whether it is a file of the desk; a merge tag is no file: the provider puts the address in. */
    private static boolean isOnDesk(Picture picture) {
        return picture.isLocal() && !picture.source().matches(".*[{|%\\[].*");
    }

    /** With a place on the web to put them, all that is left to do with the desk’s pictures is to put them there. */
    private static Optional<Finding> uploads(Subject subject) {
        var host = subject.pictures().host().strip();
        var count = EditionPictures.of(subject.edition()).stream()
                .filter(ImageCheck::isOnDesk)
                .map(Picture::source)
                .distinct()
                .count();
        return host.isEmpty() || count == 0
                ? Optional.empty()
                : found(
                        Severity.NOTE,
                        "image.upload",
                        Place.EDITION,
                        (count == 1 ? "One picture of this edition lies" : count + " pictures of this edition lie")
                                + " on your desk: readers see "
                                + (count == 1 ? "it once it is" : "them once they are")
                                + " uploaded to " + host + ".");
    }

    private static List<Finding> onDesk(Reading.Shown shown, PictureFacts facts) {
        var picture = shown.picture();
        var findings = new ArrayList<Finding>();
        if (facts.host().isBlank()) {
            findings.add(new Finding(
                    Severity.NOTE,
                    "image.local",
                    shown.place(),
                    "The picture " + Names.quoted(picture.source())
                            + " is a file of yours: upload it with the mail, or readers will not see it."));
        }
        facts.of(picture).ifPresent(file -> {
            if (file.bytes() > PictureFacts.BUDGET) {
                findings.add(new Finding(
                        Severity.WARNING,
                        "image.heavy",
                        shown.place(),
                        "The picture " + Names.quoted(picture.source()) + " weighs " + Math.ceilDiv(file.bytes(), 1024)
                                + " kB, and loads slowly on the way: put in one of at most "
                                + PictureFacts.BUDGET / 1024 + " kB."));
            }
            if (file.width() > 0 && file.width() * 2L < picture.width() * 3L) {
                findings.add(new Finding(
                        Severity.NOTE,
                        "image.coarse",
                        shown.place(),
                        "The picture " + Names.quoted(picture.source()) + " has " + file.width()
                                + " pixels across for a width of " + picture.width()
                                + ", and looks blurred on fine screens: put in one of " + 2 * picture.width() + "."));
            }
        });
        return findings;
    }

    private static Optional<Finding> source(Picture picture, Place place) {
        var shown = Names.quoted(picture.source());
        if (picture.isLocal()) {
            return Optional.empty();
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
