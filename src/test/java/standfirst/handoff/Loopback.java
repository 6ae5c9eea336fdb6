package standfirst.handoff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on this machine that says what a test wants it to say, and its certificates. They are in {@code loopback.p12}, made by keytool: an
 * authority {@code ca} and what it signed, {@code good} for localhost, {@code other} for other.example, and {@code expired}.
 */
public final class Loopback implements AutoCloseable {
    private static final char[] STORE = "loopback".toCharArray();

    private final ServerSocket listening;
    private final Part part;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    /** Is counted down once the server has fallen silent on purpose. */
    private final CountDownLatch silent = new CountDownLatch(1);

    /** What the server does with whoever calls. */
    interface Part {
        void play(Talk talk) throws IOException;
    }

    Loopback(Part part) throws IOException {
        this.part = part;
        listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /** A server that takes mail, and answers some commands in a way of its own; an empty answer is none, and then silence. */
    static Loopback answering(Map<String, String> answers) throws IOException {
        return new Loopback(talk -> talk.serve(answers, ""));
    }

    /** A server that takes mail once STARTTLS was asked for, with one of the certificates. */
    static Loopback startingTls(String certificate) throws IOException {
        return new Loopback(talk -> talk.serve(Map.of(), certificate));
    }

    /** A server that takes mail, encrypted from the first byte. */
    static Loopback encrypted(String certificate) throws IOException {
        return new Loopback(talk -> {
            talk.secure(certificate);
            talk.serve(Map.of(), "");
        });
    }

    int port() {
        return listening.getLocalPort();
    }

    /** All lines that it was told. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    void awaitSilence() throws InterruptedException {
        silent.await();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> play(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void play(Socket socket) {
        try (socket) {
            part.play(new Talk(socket));
        } catch (IOException | GeneralSecurityException hungUp) {
            heard.add("(" + hungUp.getClass().getSimpleName() + ")");
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
    }

    /** One caller. */
    final class Talk {
        private Socket socket;
        private BufferedReader in;
        private OutputStream out;

        Talk(Socket socket) throws IOException, GeneralSecurityException {
            this.socket = socket;
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        @Nullable
        String hear() throws IOException {
            var line = in.readLine();
            if (line != null) {
                heard.add(line);
            }
            return line;
        }

        void hangUp() throws IOException {
            socket.close();
        }

        /** Says no more, until the caller hangs up. */
        void fallSilent() throws IOException {
            silent.countDown();
            while (socket.getInputStream().read() >= 0) {
                Thread.onSpinWait();
            }
        }

        /** Says one letter, after a while. */
        void drip(String letter) throws IOException {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            out.write(letter.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        private void secure(String certificate) throws IOException {
            var secured =
                    (SSLSocket) context(certificate).getSocketFactory().createSocket(socket, "localhost", 0, true);
            secured.setUseClientMode(false);
            secured.startHandshake();
            socket = secured;
            in = new BufferedReader(new InputStreamReader(secured.getInputStream(), StandardCharsets.ISO_8859_1));
            out = secured.getOutputStream();
        }

        private void serve(Map<String, String> answers, String certificate) throws IOException {
            var usual = new HashMap<>(Map.of(
                    "EHLO",
                            certificate.isEmpty()
                                    ? "250-here\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000"
                                    : "250-here\r\n250 STARTTLS",
                    "STARTTLS", "220 go",
                    "AUTH", "235 welcome",
                    "DATA", "354 go on",
                    ".", "250 queued as 42",
                    "QUIT", "221 bye"));
            usual.putAll(answers);
            if (answer(usual.getOrDefault("(greeting)", "220 loopback"))) {
                return;
            }
            for (var line = hear(); line != null; line = hear()) {
                var verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                if (answer(usual.getOrDefault(verb, "250 fine")) || verb.equals("QUIT")) {
                    return;
                }
                if (verb.equals("STARTTLS")) {
                    secure(certificate);
                    usual.put("EHLO", "250-here\r\n250 AUTH PLAIN");
                } else if (verb.equals("DATA") && usual.getOrDefault("DATA", "").startsWith("354")) {
                    for (var text = hear(); text != null && !text.equals("."); text = hear()) {}
                    if (answer(usual.getOrDefault(".", ""))) {
                        return;
                    }
                }
            }
        }

        /** Whether that was the last of it. */
        private boolean answer(String answer) throws IOException {
            if (answer.isEmpty()) {
                fallSilent();
                return true;
            }
            if (answer.equals("(hang up)")) {
                hangUp();
                return true;
            }
            say(answer);
            return false;
        }
    }

    /** Trusts the authority of these certificates, and no other. */
    public static SSLSocketFactory trusting() {
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("ca", store().getCertificate("ca"));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Shows one of the certificates. */
    static SSLContext context(String certificate) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(only(certificate), STORE);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts one certificate and its key into a file, with the password of all the others. */
    static Path storeOf(String certificate, Path file) throws GeneralSecurityException, IOException {
        try (var out = Files.newOutputStream(file)) {
            only(certificate).store(out, STORE);
        }
        return file;
    }

    private static KeyStore only(String certificate) throws GeneralSecurityException, IOException {
        var one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        var key = store().getKey(certificate, STORE);
        one.setKeyEntry(certificate, key, STORE, store().getCertificateChain(certificate));
        return one;
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(Path.of("src/test/resources/standfirst/handoff/loopback.p12"))) {
            store.load(in, STORE);
        }
        return store;
    }
}
