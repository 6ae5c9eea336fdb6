package standfirst.ui.handoff;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.handoff.Keyring;
import standfirst.handoff.Password;
import standfirst.handoff.PostException.Reason;
import standfirst.handoff.Postbox;
import standfirst.handoff.Sending;
import standfirst.handoff.Terms;
import standfirst.model.MailServer;
import standfirst.storage.DeskSettings;
import standfirst.ui.handoff.TestSendJob.Order;
import standfirst.ui.handoff.TestSendJob.Outcome;
import standfirst.ui.handoff.TestSendJob.PasswordWanted;
import standfirst.ui.handoff.TestSendJob.Refused;
import standfirst.ui.handoff.TestSendJob.Sent;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.preview.SampleData;
import standfirst.ui.session.Session;

/** Sends the edition to testers. The password is in the system's keyring, or asked for and known until the window closes; never in a file. */
public final class TestSend implements HandOffPart {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Texts.LOCALE);

    private static final Executor OFF_THREAD =
            work -> Thread.ofVirtual().name("standfirst-test-send").start(work);

    private final Session session;
    private final HandOffHost host;
    private final DeskTerms desk;
    private final Clock clock;
    private final TestSendJob job;
    private final TestSendFields fields = new TestSendFields(this::keep);
    private final TestSendProgress progress = new TestSendProgress();
    private final Button send = new Button(Texts.of("test-send.send"), Icons.of("fth-send"));
    private final VBox node = new VBox(16);
    private Optional<Held> held = Optional.empty();
    private Optional<Sending> going = Optional.empty();
    private boolean seen;

    /** A password that was right, for the user at that server. */
    private record Held(String login, Password password, boolean kept) {}

    public TestSend(Session session, HandOffHost host, DeskTerms desk, Postbox postbox, Keyring keyring, Clock clock) {
        this.session = session;
        this.host = host;
        this.desk = desk;
        this.clock = clock;
        job = new TestSendJob(postbox, keyring, clock);
        node.setId("test-send");
        node.getStyleClass().add("test-send");
        send.setId("test-send-send");
        send.getStyleClass().add("accent");
        send.setOnAction(_ -> send());
        var about = new Label(Texts.of("test-send.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren().setAll(fields.node(), about, send, progress.node());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        desk.settingsProperty().subscribe((DeskSettings settings) -> fields.show(settings.server()));
    }

    @Override
    public String title() {
        return Texts.of("test-send.title");
    }

    @Override
    public String icon() {
        return "fth-mail";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        seen = true;
    }

    @Override
    public void hidden() {
        seen = false;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && going.isEmpty()) {
            event.consume();
            send();
        } else if (event.getCode() == KeyCode.ESCAPE && going.isPresent()) {
            event.consume();
            going.ifPresent(Sending::cancel);
        }
    }

    private void keep(MailServer server) {
        desk.change(settings -> settings.withServer(server));
    }

    private void send() {
        if (going.isPresent() || !fields.areRight()) {
            return;
        }
        var server = fields.server().orElseThrow();
        var sending = new Sending(at -> Platform.runLater(() -> tell(at, server)));
        var order = order(server);
        going = Optional.of(sending);
        send.setDisable(true);
        fields.node().setDisable(true);
        var asking = order.known().isEmpty() && !server.user().isEmpty();
        progress.begin(
                Texts.of(asking ? "test-send.asking" : "test-send.step.CONNECTING", server.host()), sending::cancel);
        var working = CompletableFuture.supplyAsync(() -> job.run(order, sending), OFF_THREAD);
        var _ = working.whenComplete((outcome, failure) -> Platform.runLater(() -> ended(
                server,
                sending,
                failure == null
                        ? outcome
                        : new Refused(
                                Reason.REJECTED, Texts.of("test-send.failed", String.valueOf(failure.getMessage()))))));
    }

    private Order order(MailServer server) {
        var terms = host.terms();
        var typed = fields.password().input().getText();
        var known = held.filter(one -> one.login().equals(login(server)));
        return new Order(
                session.edition(),
                new Terms(terms.provider(), terms.pictureHost(), terms.campaign(), terms.text(), server),
                session.pictureFolders(),
                fields.prefix(),
                fields.fillsTags() ? SampleData.of(terms.provider())::in : UnaryOperator.identity(),
                server.user().isEmpty()
                        ? Optional.empty()
                        : typed.isEmpty()
                                ? known.map(one -> one.password().copy())
                                : Optional.of(new Password(typed.toCharArray())),
                fields.remembers()
                        && !(typed.isEmpty() && known.filter(Held::kept).isPresent()),
                !fields.remembers() && known.filter(Held::kept).isPresent());
    }

    private void tell(Sending.Progress at, MailServer server) {
        if (going.isPresent()) {
            progress.at(at, server.host());
        }
    }

    private void ended(MailServer server, Sending sending, Outcome outcome) {
        going = Optional.empty();
        send.setDisable(false);
        fields.node().setDisable(false);
        var sentence = switch (outcome) {
            case Sent sent -> sent(server, sent);
            case Refused refused -> refused(refused);
            case PasswordWanted wanted -> wanted(server, sending, wanted);
        };
        if (!seen) {
            if (outcome instanceof Sent) {
                host.told(sentence);
            } else {
                host.trouble(sentence);
            }
        }
    }

    private String sent(MailServer server, Sent sent) {
        held.ifPresent(one -> one.password().close());
        held = sent.password().map(password -> new Held(login(server), password, sent.kept()));
        if (sent.kept()) {
            fields.setRemembers(true);
        }
        fields.know(sent.password().isPresent(), sent.kept());
        var besides = new ArrayList<String>();
        if (!sent.missing().isEmpty()) {
            besides.add(Texts.of("test-send.missing", String.join(", ", sent.missing())));
        }
        if (!sent.answer().isEmpty()) {
            besides.add(Texts.of("test-send.answer", server.host(), sent.answer()));
        }
        sent.keyring()
                .ifPresent(trouble ->
                        besides.add(Texts.of(sent.kept() ? "test-send.still-kept" : "test-send.not-kept", trouble)));
        var sentence = Texts.of("test-send.sent", String.join(", ", sent.to()), TIME.format(LocalTime.now(clock)));
        progress.sent(sentence, besides);
        send.requestFocus();
        return sentence;
    }

    private String refused(Refused refused) {
        progress.refused(refused.sentence());
        if (refused.reason() == Reason.LOGIN) {
            held.ifPresent(one -> one.password().close());
            held = Optional.empty();
            fields.know(false, false);
            fields.password().input().requestFocus();
        } else {
            send.requestFocus();
        }
        return refused.sentence();
    }

    private String wanted(MailServer server, Sending sending, PasswordWanted wanted) {
        if (sending.isCancelled()) {
            return refused(new Refused(Reason.CANCELLED, Texts.of("test-send.cancelled")));
        }
        var sentence = Texts.of("test-send.wanted", server.user(), server.host());
        progress.refused(wanted.keyring().map(why -> sentence + " " + why).orElse(sentence));
        fields.password().input().requestFocus();
        return sentence;
    }

    private static String login(MailServer server) {
        return server.user() + "@" + server.host();
    }
}
