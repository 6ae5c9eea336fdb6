package standfirst.pictures;

import java.util.Optional;

/** A picture that can go out: small, upright, in the colours of screens, and with nothing in its file but the picture. */
public final class MailPicture {
    private final PictureFile file;
    private final int shownWidth;
    private final int shownHeight;
    private final Optional<PictureFile> original;
    private final Report report;

    MailPicture(PictureFile file, int shownWidth, Optional<PictureFile> original, Report report) {
        this.file = file;
        this.shownWidth = shownWidth;
        this.original = original;
        this.report = report;
        var size = report.after();
        shownHeight = Math.max(1, Math.round(size.height() * (shownWidth / (float) size.width())));
    }

    public PictureFile file() {
        return file;
    }

    /** In CSS pixels. */
    public int shownWidth() {
        return shownWidth;
    }

    /** In CSS pixels. */
    public int shownHeight() {
        return shownHeight;
    }

    /** The picture as it came, but for its metadata, to be cropped from; empty where the file for mail shows as much. */
    public Optional<PictureFile> original() {
        return original;
    }

    public Report report() {
        return report;
    }
}
