package standfirst.ui.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.handoff.ProviderProfile;
import standfirst.model.TextForm;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.storage.StorageException;
import standfirst.ui.Fx;

class DeskTermsTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() {
        Fx.start();
    }

    @Test
    void areReadChangedAndKept() throws Exception {
        var desk = new DeskFolder(folder.resolve("desk"));
        DeskSettings.DEFAULTS.withPictureHost("https://old.example.com/").keep(desk);
        var terms = Fx.get(() -> new DeskTerms(desk));
        await(() -> terms.now().pictureHost().equals("https://old.example.com/"));
        Fx.run(() -> terms.change(settings -> settings.withPictureHost("https://new.example.com/")));
        assertEquals(
                "https://new.example.com/",
                terms.of(ProviderProfile.GENERIC).pictureHost(),
                "what leaves knows it at once");
        Fx.run(terms::close);
        assertEquals("https://new.example.com/", DeskSettings.of(desk).pictureHost());
    }

    @Test
    void whatIsChangedBeforeTheFileIsReadIsChangedInWhatTheFileSays() throws Exception {
        var desk = new DeskFolder(folder);
        var campaign = new standfirst.model.Campaign(true, "daily", "email", "", "");
        DeskSettings.DEFAULTS.withCampaign(campaign).keep(desk);
        var terms = Fx.get(() -> {
            var made = new DeskTerms(desk);
            made.change(settings -> settings.withPictureHost("https://new.example.com/"));
            return made;
        });
        await(() -> terms.now().campaign().equals(campaign));
        assertEquals("https://new.example.com/", terms.now().pictureHost());
        Fx.run(terms::close);
        assertEquals(terms.now(), DeskSettings.of(desk));
    }

    @Test
    void settingsThatCannotBeReadAreToldOfAndNeverWrittenOver() throws Exception {
        var desk = new DeskFolder(folder);
        Files.writeString(desk.settings(), "{ damaged");
        var terms = Fx.get(() -> new DeskTerms(desk));
        await(() -> Fx.get(() -> terms.troubleProperty().get().isPresent()));
        var told = Fx.get(() -> {
            var times = new int[1];
            terms.troubleProperty().subscribe(trouble -> times[0] += trouble.isPresent() ? 1 : 0);
            terms.change(settings -> settings.withPictureHost("https://new.example.com/"));
            return times[0];
        });
        assertEquals(2, told, "told again when something is to be changed");
        assertEquals("", terms.now().pictureHost());
        Fx.run(terms::close);
        assertEquals("{ damaged", Files.readString(desk.settings()));
    }

    @Test
    void afterAMoveTheOtherDeskIsReadAndTheFirstHasWhatWasChanged() throws Exception {
        var first = new DeskFolder(folder.resolve("first"));
        var second = new DeskFolder(folder.resolve("second"));
        DeskSettings.DEFAULTS.withPictureHost("https://second.example.com/").keep(second);
        var terms = Fx.get(() -> new DeskTerms(first));
        Fx.run(() -> terms.change(settings -> settings.withPictureHost("https://first.example.com/")));
        await(() -> Files.exists(first.settings()));
        Fx.run(() -> terms.move(second));
        await(() -> terms.now().pictureHost().equals("https://second.example.com/"));
        Fx.run(terms::close);
        assertEquals("https://first.example.com/", DeskSettings.of(first).pictureHost());
    }

    @Test
    void twoWindowsOfOneDeskKeepWhatEachHasChanged() throws Exception {
        var desk = new DeskFolder(folder);
        DeskSettings.DEFAULTS.withPictureHost("https://old.example.com/").keep(desk);
        var one = Fx.get(() -> new DeskTerms(desk));
        var other = Fx.get(() -> new DeskTerms(desk));
        await(() -> one.now().pictureHost().startsWith("https://old")
                && other.now().pictureHost().startsWith("https://old"));
        Fx.run(() -> one.change(settings -> settings.withPictureHost("https://new.example.com/")));
        Fx.run(one::close);
        var numbered = new TextForm(TextForm.Links.NUMBERED);
        Fx.run(() -> other.change(settings -> settings.withText(numbered)));
        await(() -> other.now().pictureHost().equals("https://new.example.com/"));
        Fx.run(other::close);
        assertEquals(
                DeskSettings.DEFAULTS
                        .withPictureHost("https://new.example.com/")
                        .withText(numbered),
                DeskSettings.of(desk));
    }

    @Test
    void aFileDamagedByHandMeanwhileIsToldOfAndLeftUntilItIsPutRight() throws Exception {
        var desk = new DeskFolder(folder);
        DeskSettings.DEFAULTS.withPictureHost("https://old.example.com/").keep(desk);
        var terms = Fx.get(() -> new DeskTerms(desk));
        await(() -> terms.now().pictureHost().startsWith("https://old"));
        Files.writeString(desk.settings(), "{ damaged");
        var numbered = new TextForm(TextForm.Links.NUMBERED);
        Fx.run(() -> terms.change(settings -> settings.withText(numbered)));
        await(() -> Fx.get(() -> terms.troubleProperty().get().isPresent()));
        assertEquals("{ damaged", Files.readString(desk.settings()));
        DeskSettings.DEFAULTS.withPictureHost("https://right.example.com/").keep(desk);
        Fx.run(terms::close);
        assertEquals(
                DeskSettings.DEFAULTS
                        .withPictureHost("https://right.example.com/")
                        .withText(numbered),
                DeskSettings.of(desk));
    }

    @Test
    void whatIsChangedJustBeforeTheWindowClosesIsKept() throws Exception {
        var desk = new DeskFolder(folder);
        Fx.run(() -> {
            var terms = new DeskTerms(desk);
            terms.change(settings -> settings.withPictureHost("https://new.example.com/"));
            terms.close();
        });
        assertEquals("https://new.example.com/", DeskSettings.of(desk).pictureHost());
    }

    @Test
    void aDeskThatCannotBeWrittenToIsToldOf() throws Exception {
        var file = Files.writeString(folder.resolve("not-a-folder"), "");
        var terms = Fx.get(() -> new DeskTerms(new DeskFolder(file)));
        Fx.run(() -> terms.change(settings -> settings.withPictureHost("https://new.example.com/")));
        await(() -> Fx.get(() -> terms.troubleProperty().get().isPresent()));
        assertFalse(Fx.get(() -> terms.troubleProperty().get()).equals(Optional.of("")));
        assertTrue(Files.isRegularFile(file));
        Fx.run(terms::close);
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition)
            throws IOException, StorageException, TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
