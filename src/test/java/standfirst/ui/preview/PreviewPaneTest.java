package standfirst.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Masthead;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.Theme;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

@ExtendWith(ApplicationExtension.class)
class PreviewPaneTest {
    private static final Edition EDITION = new Edition(
            Details.on(LocalDate.of(2026, 10, 15)).withSubject("start").withPreheader("Ferries run\nagain."),
            Theme.BROADSHEET,
            List.of(new Entry(
                    new BlockId("head"),
                    Region.FULL,
                    new Masthead("The Quay", "", Optional.empty(), "", "", Optional.empty()))));

    /** What the pretended renderer makes of an edition with that subject. */
    private final Map<String, String> mails =
            new ConcurrentHashMap<>(Map.of("start", document("<p id=\"words\">first</p>")));

    private Session session;
    private PreviewPane pane;

    /** Where the masthead stands in the mails that mark it so. */
    private static final String MARKED = "<!--head-->";

    /** Renders by looking up; the plain text names the edition. */
    private record Fake(Map<String, String> mails) implements Work {
        @Override
        public Rendered render(Edition edition) {
            var subject = edition.details().subject();
            var html = mails.getOrDefault(subject, "<p>" + subject);
            int start = html.indexOf(MARKED);
            var parts = start < 0
                    ? List.<Rendered.Part>of()
                    : List.of(
                            new Rendered.Part(new BlockId("head"), start, html.lastIndexOf(MARKED) + MARKED.length()));
            return new Rendered(html, "plain " + subject, parts);
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        session = new Session(EDITION, new Fake(mails), InstantSource.fixed(Instant.EPOCH));
        pane = new PreviewPane(session);
        stage.setScene(new Scene(pane.node(), 400, 600));
        stage.sizeToScene(); // the stage is that of all tests, as wide as the last one left it
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(session::close);
    }

    @Test
    void showsTheExportAndFollowsIt(FxRobot robot) throws TimeoutException {
        awaitShown("start");
        assertEquals("first", run(robot, "document.getElementById('words').textContent"));
        change(robot, "next", "<p id=\"words\">second “quoted” \\n \" </p>");
        assertEquals("second “quoted” \\n \" ", run(robot, "document.getElementById('words').textContent"));
        assertEquals("en", run(robot, "document.documentElement.lang"));
        assertEquals("CSS1Compat", run(robot, "document.compatMode"));
    }

    @Test
    void theNewestIsShownLast(FxRobot robot) throws TimeoutException {
        for (int i = 0; i < 20; i++) {
            mails.put("edition " + i, document("<p>" + i + "</p>"));
            rename(robot, "edition " + i);
        }
        awaitShown("edition 19");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("19", run(robot, "document.body.textContent.trim()"));
    }

    @Test
    void whatIsExchangedComesToTheSameAsWhatIsLoaded(FxRobot robot) throws TimeoutException {
        var bodies = List.of(
                "<table><tr><td>a<b>b</b></td><td>c</td></tr></table><p>one</p><p>two</p>",
                "<table><tr><td>a<b>B</b></td><td>c</td></tr></table><p>one</p><p>two</p>",
                "<table><tr><td>a<b>B</b>!</td></tr></table><p>one</p><p class=\"x\">two</p>",
                "<p>one</p><p>one</p><p class=\"x\">two</p>",
                "<p>one</p><p class=\"x\">two</p>words<!-- a remark -->",
                "<p>one</p>words<p class=\"x\">two</p><!-- another -->",
                "",
                "<ul><li>a</li><li>b</li></ul>");
        for (int i = 0; i < bodies.size(); i++) {
            change(robot, "body " + i, bodies.get(i));
            assertEquals(
                    run(robot, "new DOMParser().parseFromString('" + bodies.get(i) + "', 'text/html').body.innerHTML"),
                    run(robot, "document.body.innerHTML.trim()"));
        }
    }

    @Test
    void aChangedLetterLeavesTheOtherNodesAlone(FxRobot robot) throws TimeoutException {
        change(robot, "before", "<div><p id=\"a\">one</p><p id=\"b\">two</p></div>");
        run(robot, "document.getElementById('a').mark = 'kept', document.getElementById('b').mark = 'kept'");
        change(robot, "after", "<div><p id=\"a\">one</p><p id=\"b\">two!</p></div>");
        assertEquals("keptkept", run(robot, "document.getElementById('a').mark + document.getElementById('b').mark"));
        assertEquals("two!", run(robot, "document.getElementById('b').textContent"));
    }

    @Test
    void keepsItsPlaceWhileTheWordsChange(FxRobot robot) throws TimeoutException {
        change(robot, "long", "<div style=\"height:5000px\">before</div>");
        run(robot, "window.scrollTo(0, 2345)");
        change(robot, "longer", "<div style=\"height:5200px\">after</div>");
        assertEquals("after", run(robot, "document.body.textContent.trim()"));
        assertEquals(2345, ((Number) run(robot, "window.scrollY")).intValue());
        change(robot, "short", "<p>done</p>");
        assertEquals(0, ((Number) run(robot, "window.scrollY")).intValue());
    }

    @Test
    void noScriptOfTheMailRuns(FxRobot robot) throws TimeoutException {
        var active =
                "<script>window.ran = 1</script><img src=\"data:,x\" onerror=\"window.ran = 2\"><svg onload=\"window.ran = 3\"></svg>"
                        + "<iframe srcdoc=\"<script>parent.ran = 4</script>\"></iframe><a id=\"a\" href=\"javascript:window.ran = 5\" onclick=\"window.ran = 6\">x</a>";
        change(robot, "active", active);
        run(robot, "document.getElementById('a').click()");
        settle();
        assertEquals("undefined", run(robot, "typeof window.ran"));
    }

    @Test
    void noScriptOfTheFirstMailRunsEither(FxRobot robot) throws TimeoutException {
        awaitShown("start");
        robot.interact(() -> {
            var first = new MailView(375, spot -> {}, turn -> {});
            ((Stage) pane.node().getScene().getWindow()).setScene(new Scene(first, 400, 600));
            first.show(
                    new PreviewCopy()
                            .of(
                                    new Rendered(
                                            "<script>window.ran = 1</script><img src=\"data:,x\" onerror=\"window.ran = 2\"><p>first",
                                            ""),
                                    new Showing(false, true, false, List.of())),
                    () -> {});
        });
        settle();
        var web = (WebView) robot.targetWindow().getScene().getRoot().lookup("WebView");
        var state = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> web.getEngine().executeScript("typeof window.ran + document.body.textContent"));
        assertTrue(state.toString().startsWith("undefined") && state.toString().endsWith("first"), state::toString);
    }

    @Test
    void nothingIsFetched(FxRobot robot) throws TimeoutException, IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1500);
            var at = "http://127.0.0.1:" + server.getLocalPort();
            change(robot, "remote", """
                    <img src="%1$s/x.png" alt="The quay"><link rel="stylesheet" href="%1$s/a.css"><style>@import '%1$s/b.css';
                    p{background:url(%1$s/c.png)}@font-face{font-family:f;src:url(%1$s/f.woff)}p{font-family:f}</style>
                    <p style="background:url(%1$s/d.png)">x</p><iframe src="%1$s/e"></iframe><video src="%1$s/v" poster="%1$s/p"></video> <a id="a" href="%1$s/link">link</a>""".formatted(at));
            run(robot, "document.getElementById('a').click()");
            assertNull(firstCaller(server));
            assertEquals("link", run(robot, "document.getElementById('a').textContent"));
        }
    }

    @Test
    void aClickedLinkLeadsNowhere(FxRobot robot) throws TimeoutException, IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1500);
            change(
                    robot,
                    "link",
                    "<a href=\"http://127.0.0.1:%d/\" style=\"display:block;height:500px\">link</a>"
                            .formatted(server.getLocalPort()));
            robot.clickOn(".web-view").clickOn(".web-view", javafx.scene.input.MouseButton.MIDDLE);
            robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
            assertNull(firstCaller(server));
            assertEquals("link", run(robot, "document.body.textContent.trim()"));
        }
    }

    @Test
    void aClickOnWordsLeadsToTheirField(FxRobot robot) throws TimeoutException {
        var room = "<div style=\"height:%dpx\"></div>";
        change(
                robot,
                "marked",
                room.formatted(200) + MARKED + "<p>The <b>Quay</b></p>" + MARKED + room.formatted(3000));
        settle();
        var point = (String) run(
                robot,
                "var r = document.querySelector('b').getBoundingClientRect();"
                        + "Math.round(r.left + r.width / 2) + ',' + Math.round(r.top + r.height / 2)");
        var web = robot.lookup(".web-view").queryAs(WebView.class);
        var at = web.localToScreen(
                Double.parseDouble(point.split(",", 2)[0]) * web.getZoom(),
                Double.parseDouble(point.split(",", 2)[1]) * web.getZoom());
        robot.clickOn(at);
        settle();
        assertEquals(List.of(new BlockId("head")), session.selectionProperty().get());
        assertEquals(
                Optional.of("name"),
                session.revealedProperty().get().map(reveal -> reveal.place().field()));
        assertEquals("head", chosen(robot));
    }

    @Test
    void aChosenBlockIsMarkedAndBroughtIntoSight(FxRobot robot) throws TimeoutException {
        var room = "<div style=\"height:3000px\"></div>";
        change(robot, "below", room + MARKED + "<p>The Quay</p>" + MARKED + room);
        assertEquals(0, ((Number) run(robot, "window.scrollY")).intValue());
        robot.interact(() -> session.select(new BlockId("head")));
        settle();
        assertEquals("head", chosen(robot));
        int top = ((Number) run(robot, "window.scrollY")).intValue();
        assertTrue(top > 2000 && top < 3100, () -> "scrolled to " + top);
        change(robot, "typed", room + MARKED + "<p>The Quay!</p>" + MARKED + room);
        assertEquals("head", chosen(robot));
        assertEquals(top, ((Number) run(robot, "window.scrollY")).intValue());
        change(robot, "more", room + "<p>x</p>" + MARKED + "<p>The Quay!</p>" + MARKED + room);
        assertEquals("head", chosen(robot));
        robot.interact(() -> session.select(List.of()));
        settle();
        assertEquals("", chosen(robot));
    }

    @Test
    void picturesOfTheWebComeOnlyWhenAskedForAndForThisEditionAlone(FxRobot robot)
            throws TimeoutException, IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1500);
            var image = "<img src=\"http://127.0.0.1:%d/a.png\" alt=\"A ferry\"><script>window.ran = 1</script>"
                    .formatted(server.getLocalPort());
            change(robot, "pictured", image);
            assertNull(firstCaller(server));
            assertEquals("A ferry", run(robot, "document.querySelector('span').textContent"));
            robot.clickOn("#preview-allow");
            server.setSoTimeout(10_000);
            assertTrue(firstCaller(server) != null, "the picture is asked for");
            settle();
            assertEquals("undefined", run(robot, "typeof window.ran"));
            assertFalse(robot.lookup(".preview-blocked").query().isVisible());
            robot.interact(() -> session.open(session.edition(), Optional.empty()));
            assertFalse(session.picturesAllowedProperty().get());
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> robot.lookup(".preview-blocked").query().isVisible());
        }
    }

    @Test
    void withPicturesOffTheirWordsStandInForThem(FxRobot robot) throws TimeoutException {
        change(robot, "pictured", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"A ferry\">");
        assertEquals(1, ((Number) run(robot, "document.images.length")).intValue());
        robot.clickOn("#preview-pictures");
        settle();
        assertEquals(0, ((Number) run(robot, "document.images.length")).intValue());
        assertEquals("A ferry", run(robot, "document.body.textContent.trim()"));
    }

    @Test
    void isDrawnAsLargeAsWanted(FxRobot robot) throws TimeoutException {
        change(robot, "wide", "<p>words</p>");
        robot.moveTo(".web-view");
        robot.press(KeyCode.CONTROL)
                .scroll(3, javafx.geometry.VerticalDirection.DOWN)
                .release(KeyCode.CONTROL);
        settle();
        var web = robot.lookup(".web-view").queryAs(WebView.class);
        assertEquals(2, web.getZoom());
        assertEquals(375, ((Number) run(robot, "window.innerWidth")).intValue(), 1);
        assertTrue(robot.lookup(".mail-view .scroll-bar").query().isVisible());
        robot.clickOn("#preview-zoom").push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        assertTrue(web.getZoom() <= 1, () -> "drawn at " + web.getZoom());
    }

    @Test
    void plainTextKeepsItsLinesAndItsPlace(FxRobot robot) throws TimeoutException {
        awaitShown("start");
        robot.clickOn("#preview-format-second");
        var area = robot.lookup(".preview-text").queryAs(TextArea.class);
        assertTrue(area.isWrapText(), "nothing to scroll sideways for");
        var long1 = "line\n".repeat(300);
        rename(robot, long1 + "a");
        awaitShown(long1 + "a");
        robot.interact(() -> area.setScrollTop(700));
        settle();
        rename(robot, long1 + "ab");
        awaitShown(long1 + "ab");
        settle();
        assertEquals(700, area.getScrollTop(), 1);
    }

    private static Object chosen(FxRobot robot) {
        return run(
                robot,
                "Array.from(document.querySelectorAll('[data-chosen]')).map(function (box) {"
                        + " return box.getAttribute('data-block') }).join()");
    }

    @Test
    void darkAndLightAreTheMailsOwn(FxRobot robot) throws TimeoutException {
        awaitShown("start");
        assertEquals("rgb(255, 255, 255)", background(robot));
        robot.clickOn("#preview-colours-second");
        awaitBackground(robot, "rgb(16, 16, 16)");
        robot.clickOn("#preview-colours-second");
        settle();
        assertEquals("rgb(16, 16, 16)", background(robot), "a second click changes nothing");
        robot.clickOn("#preview-colours-first");
        awaitBackground(robot, "rgb(255, 255, 255)");
    }

    @Test
    void aPhoneIsNarrowAndADesktopWide(FxRobot robot) throws TimeoutException {
        change(robot, "wide", "<p id=\"narrow\">words</p>");
        settle();
        assertEquals(375, ((Number) run(robot, "window.innerWidth")).intValue());
        assertEquals("rgb(0, 255, 0)", run(robot, "getComputedStyle(document.getElementById('narrow')).color"));
        robot.clickOn("#preview-device-second");
        settle();
        assertEquals(640, ((Number) run(robot, "window.innerWidth")).intValue(), 2);
        assertEquals("rgb(0, 0, 0)", run(robot, "getComputedStyle(document.getElementById('narrow')).color"));
        var drawn = robot.lookup(".web-view").query().getBoundsInParent();
        assertTrue(drawn.getWidth() <= 376, drawn::toString);
    }

    @Test
    void plainTextIsTheOtherHalfOfTheMail(FxRobot robot) throws TimeoutException {
        awaitShown("start");
        robot.clickOn("#preview-format-second");
        var area = robot.lookup(".preview-text").queryAs(TextArea.class);
        assertTrue(area.getParent().isVisible());
        assertEquals("plain start", area.getText());
        assertFalse(area.isEditable());
        rename(robot, "other");
        awaitShown("other");
        assertEquals("plain other", area.getText());
        robot.clickOn("#preview-format-first");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(area.getParent().isVisible());
        settle();
        assertEquals("other", run(robot, "document.body.textContent.trim()"));
    }

    @Test
    void theInboxLineSaysSenderSubjectAndPreheader(FxRobot robot) {
        assertEquals(
                "The Quay", robot.lookup(".inbox-sender").queryAs(Label.class).getText());
        assertTrue(robot.lookup(".inbox-preheader").query().getBoundsInParent().getWidth() > 50, "is seen");
        assertEquals(
                "start", robot.lookup(".inbox-subject").queryAs(Label.class).getText());
        assertEquals(
                "Ferries run again.",
                robot.lookup(".inbox-preheader").queryAs(Label.class).getText());
        rename(robot, "");
        assertEquals(
                "No subject",
                robot.lookup(".inbox-subject").queryAs(Label.class).getText());
    }

    private static String document(String body) {
        return """
            <!doctype html>
            <html lang="en"><head><title>t</title><style>
            body{margin:0;background:#ffffff}
            @media (prefers-color-scheme:dark){body{background:#101010}}
            @media (max-width:480px){#narrow{color:#00ff00}}
            </style></head><body>%s</body></html>
            """.formatted(body);
    }

    private void change(FxRobot robot, String subject, String body) throws TimeoutException {
        mails.put(subject, document(body));
        rename(robot, subject);
        awaitShown(subject);
    }

    private void rename(FxRobot robot, String subject) {
        robot.interact(() -> session.apply(
                new Edit.Describe("subject", session.edition().details().withSubject(subject))));
    }

    private void awaitShown(String subject) throws TimeoutException {
        var wanted = Optional.of("plain " + subject);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> pane.shownProperty().get().map(Rendered::text).equals(wanted));
    }

    private static Object run(FxRobot robot, String script) {
        var web = robot.lookup(".web-view").queryAs(WebView.class);
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> web.getEngine().executeScript(script));
    }

    private static Object background(FxRobot robot) {
        return run(robot, "getComputedStyle(document.body).backgroundColor");
    }

    private static void awaitBackground(FxRobot robot, String colour) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> background(robot).equals(colour));
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static @org.jspecify.annotations.Nullable Object firstCaller(ServerSocket server) throws IOException {
        try (var caller = server.accept()) {
            return caller.getRemoteSocketAddress();
        } catch (SocketTimeoutException e) {
            return null; // nobody called, as it should be
        }
    }
}
