package standfirst.ui.handoff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import standfirst.handoff.MailAddresses;
import standfirst.handoff.SmtpPostbox;
import standfirst.model.MailServer;
import standfirst.model.MailServer.Security;
import standfirst.ui.handoff.MailField.Typed;
import standfirst.ui.kit.Texts;

/** From and to whom a test mail goes, by which server, and with which password. */
final class TestSendFields {
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*\\.?|\\[?[0-9a-fA-F:]+]?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");
    private static final int LAST_PORT = 65_535;
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

    private final MailField to = field("to", TestSendFields::addresses);
    private final MailField from = field("from", TestSendFields::address);
    private final MailField prefix = field("prefix", _ -> Optional.empty());
    private final MailField host = field("host", TestSendFields::host);
    private final MailField port = field("port", TestSendFields::port);
    private final MailField user = field("user", _ -> Optional.empty());
    private final MailField password;
    private final ComboBox<Security> security = new ComboBox<>(FXCollections.observableArrayList(Security.values()));
    private final Label open = new Label(Texts.of("test-send.open"));
    private final CheckBox remember = new CheckBox(Texts.of("test-send.remember"));
    private final CheckBox samples = new CheckBox(Texts.of("test-send.samples"));
    private final VBox node = new VBox(16);
    private final Consumer<MailServer> changed;
    /** Whether the fields are being filled, not used. */
    private boolean showing;

    /** @param changed is told of what is typed, as soon as it can be kept */
    TestSendFields(Consumer<MailServer> changed) {
        this.changed = changed;
        var letters = new PasswordField();
        letters.setPromptText(Texts.of("test-send.password-prompt"));
        password = new MailField("test-send-password", Texts.of("test-send.password"), letters, _ -> Optional.empty());
        to.input().setPromptText(Texts.of("test-send.to-prompt"));
        host.input().setPromptText(Texts.of("test-send.host-prompt"));
        user.input().setPromptText(Texts.of("test-send.user-prompt"));
        prefix.input().setText(Texts.of("test-send.prefix-usual"));
        remember.setId("test-send-remember");
        samples.setId("test-send-samples");
        samples.setSelected(true);
        for (var box : List.of(remember, samples)) {
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
        }
        for (var kept : List.of(to, from, host, port, user)) {
            kept.input().textProperty().subscribe((_, _) -> typed());
        }
        layOut();
        user.input().textProperty().subscribe(text -> {
            password.setDisable(text.isBlank());
            remember.setDisable(text.isBlank());
        });
    }

    private static MailField field(String name, java.util.function.Function<Typed, Optional<String>> check) {
        return new MailField("test-send-" + name, Texts.of("test-send." + name), new TextField(), check);
    }

    private void layOut() {
        var choice = securityChoice();
        security.setMaxWidth(Double.MAX_VALUE);
        var title = new Label(Texts.of("test-send.server"));
        title.getStyleClass().add("part-title");
        VBox.setMargin(title, new Insets(8, 0, -8, 0));
        open.setId("test-send-open");
        open.getStyleClass().add("trouble");
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        var login = row(List.of(user, password), 50, 50);
        var server = row(List.of(host, port, choice), 56, 18, 26);
        node.getChildren()
                .setAll(to, row(List.of(from, prefix), 50, 50), samples, title, server, open, login, remember);
    }

    private VBox securityChoice() {
        security.setId("test-send-security");
        security.setAccessibleText(Texts.of("test-send.security"));
        security.setConverter(new StringConverter<>() {
            @Override
            public String toString(Security of) {
                return Texts.of("test-send.security." + of.name());
            }

            @Override
            public Security fromString(String text) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        security.setValue(Security.STARTTLS);
        security.valueProperty().subscribe((before, now) -> {
            if (!showing && port.text().equals(String.valueOf(usualPort(before)))) {
                port.input().setText(String.valueOf(usualPort(now)));
            }
            typed();
        });
        var label = new Label(Texts.of("test-send.security"));
        label.setLabelFor(security);
        var box = new VBox(4, label, security);
        box.getStyleClass().add("mail-field");
        return box;
    }

    /** Side by side, in these shares of the width: as high as what is said below the fields needs at that width. */
    private static GridPane row(List<Region> fields, int... percent) {
        var row = new GridPane(8, 0);
        for (int i = 0; i < fields.size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent[i]);
            row.getColumnConstraints().add(column);
            row.add(fields.get(i), i, 0);
            GridPane.setValignment(fields.get(i), VPos.TOP);
        }
        return row;
    }

    VBox node() {
        return node;
    }

    MailField password() {
        return password;
    }

    String prefix() {
        return prefix.text();
    }

    /** Whether sample values stand in the place of merge tags. */
    boolean fillsTags() {
        return samples.isSelected();
    }

    boolean remembers() {
        return remember.isSelected() && !user.text().isEmpty();
    }

    void setRemembers(boolean kept) {
        remember.setSelected(kept);
    }

    /** Whether the password need not be typed, and why. What was typed is not kept in the field. */
    void know(boolean known, boolean kept) {
        password.input().clear();
        password.input()
                .setPromptText(Texts.of(
                        !known
                                ? "test-send.password-prompt"
                                : kept ? "test-send.password-kept" : "test-send.password-known"));
    }

    /** Shows what is set up, unless it is just being typed. */
    void show(MailServer server) {
        showing = true;
        to.show(server.to());
        from.show(server.from());
        host.show(server.host());
        port.show(String.valueOf(server.port()));
        user.show(server.user());
        security.setValue(server.security());
        showing = false;
        judge();
    }

    /** The server as it is typed; empty where the port is none. */
    Optional<MailServer> server() {
        return port(new Typed(port.text(), true)).isPresent()
                ? Optional.empty()
                : Optional.of(new MailServer(
                        host.text(),
                        Integer.parseInt(port.text()),
                        security.getValue(),
                        user.text(),
                        from.text(),
                        to.text()));
    }

    /** Looks at all of it as finished, and goes to the first field that is wrong. */
    boolean areRight() {
        Optional<MailField> wrong = Optional.empty();
        for (var field : List.of(to, from, host, port)) {
            if (!field.isRight() && wrong.isEmpty()) {
                wrong = Optional.of(field);
            }
        }
        wrong.ifPresent(field -> field.input().requestFocus());
        if (wrong.isEmpty() && isOpen()) {
            security.requestFocus();
            return false;
        }
        return wrong.isEmpty();
    }

    private void typed() {
        judge();
        if (!showing) {
            server().ifPresent(changed);
        }
    }

    /** Says what becomes of a connection without encryption. */
    private void judge() {
        open.setVisible(isOpen());
        open.setManaged(isOpen());
    }

    private boolean isOpen() {
        return security.getValue() == Security.NONE && !SmtpPostbox.isThisMachine(host.text());
    }

    private static int usualPort(Security security) {
        return switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    /** Of what is still being typed, the last address is not judged. */
    private static Optional<String> addresses(Typed typed) {
        var text = typed.text();
        if (!typed.finished()) {
            var pieces = BETWEEN.split(text, -1);
            text = text.substring(0, text.length() - pieces[pieces.length - 1].length());
        }
        var read = MailAddresses.of(text);
        if (typed.finished() && read.good().isEmpty() && read.bad().isEmpty()) {
            return Optional.of(Texts.of("test-send.nobody"));
        }
        return read.bad().stream().findFirst().map(bad -> Texts.of("test-send.no-address", bad));
    }

    private static Optional<String> address(Typed typed) {
        if (!typed.finished()) {
            return Optional.empty();
        }
        var read = MailAddresses.of(typed.text());
        if (read.only().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(read.bad().stream()
                .findFirst()
                .map(bad -> Texts.of("test-send.no-address", bad))
                .orElse(Texts.of(read.good().isEmpty() ? "test-send.no-sender" : "test-send.one-sender")));
    }

    private static Optional<String> host(Typed typed) {
        var text = typed.text().strip();
        if (text.isEmpty()) {
            return typed.finished() ? Optional.of(Texts.of("test-send.no-host")) : Optional.empty();
        }
        var whole = typed.finished() || text.contains("/") || text.contains("@") || text.contains(" ");
        return !whole || HOST.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(Texts.of("test-send.bad-host", text));
    }

    private static Optional<String> port(Typed typed) {
        var text = typed.text().strip();
        if (text.isEmpty() && !typed.finished()) {
            return Optional.empty();
        }
        var right = DIGITS.matcher(text).matches() && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= LAST_PORT;
        return right ? Optional.empty() : Optional.of(Texts.of("test-send.bad-port"));
    }
}
