package standfirst.storage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import standfirst.model.Campaign;
import standfirst.model.Footer;
import standfirst.model.MailServer;
import standfirst.model.Masthead;
import standfirst.model.Require;
import standfirst.model.TextForm;

/**
 * What holds for all editions of a desk, kept as {@code desk.json} in it: in the window and on the command line alike.
 *
 * @param pictureHost the address under which the desk's pictures lie on the web, such as {@code https://pictures.example.com/news/}; empty where they
 *     lie nowhere yet
 * @param masthead of editions that begin with copy; empty means a bare one, likewise {@code footer}
 */
public record DeskSettings(
        String pictureHost,
        Campaign campaign,
        TextForm text,
        MailServer server,
        Optional<Masthead> masthead,
        Optional<Footer> footer) {
    public static final DeskSettings DEFAULTS =
            new DeskSettings("", Campaign.OFF, TextForm.USUAL, MailServer.NONE, Optional.empty(), Optional.empty());

    private static final VersionedJson<DeskSettings> JSON =
            new VersionedJson<>("standfirst-desk", 1, "a desk's settings", DeskSettings.class);

    public DeskSettings {
        Require.present(pictureHost, campaign, text, server, masthead, footer);
    }

    public DeskSettings withPictureHost(String changed) {
        return new DeskSettings(changed, campaign, text, server, masthead, footer);
    }

    public DeskSettings withCampaign(Campaign changed) {
        return new DeskSettings(pictureHost, changed, text, server, masthead, footer);
    }

    public DeskSettings withText(TextForm changed) {
        return new DeskSettings(pictureHost, campaign, changed, server, masthead, footer);
    }

    public DeskSettings withServer(MailServer changed) {
        return new DeskSettings(pictureHost, campaign, text, changed, masthead, footer);
    }

    public DeskSettings withMasthead(Optional<Masthead> changed) {
        return new DeskSettings(pictureHost, campaign, text, server, changed, footer);
    }

    public DeskSettings withFooter(Optional<Footer> changed) {
        return new DeskSettings(pictureHost, campaign, text, server, masthead, changed);
    }

    /**
     * The settings of a desk; the defaults where it has none.
     *
     * @throws StorageException with one sentence when the file is damaged, of a newer version, or cannot be read; it is left as it is
     */
    public static DeskSettings of(DeskFolder desk) throws StorageException {
        var file = desk.settings();
        try {
            return Files.exists(file) ? JSON.read(Files.readString(file), "“" + file + "”") : DEFAULTS;
        } catch (CharacterCodingException e) {
            throw new StorageException("“" + file + "” is damaged: it is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new StorageException("“" + file + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    /**
     * Keeps the settings.
     *
     * @throws StorageException with one sentence when they could not be kept
     */
    public void keep(DeskFolder desk) throws StorageException {
        try {
            Files.createDirectories(desk.folder());
        } catch (IOException e) {
            throw new StorageException("“" + desk.folder() + "” could not be made: " + AtomicFile.reason(e) + ".", e);
        }
        AtomicFile.write(desk.settings(), JSON.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
