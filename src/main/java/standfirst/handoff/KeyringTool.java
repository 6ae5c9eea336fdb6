package standfirst.handoff;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import standfirst.handoff.SystemKeyring.Ended;

/** The program by which a system's keyring is asked. */
sealed interface KeyringTool {
    /** How a program is called, and what it reads. */
    final class Call {
        private final List<String> command;
        private final byte[] input;

        Call(List<String> command, byte[] input) {
            this.command = List.copyOf(command);
            this.input = input;
        }

        static Call of(String... command) {
            return new Call(List.of(command), new byte[0]);
        }

        List<String> command() {
            return command;
        }

        /** Itself, to be wiped by whoever asked for it. */
        byte[] input() {
            return input;
        }
    }

    Call find(String account);

    Call keep(String account, Password password);

    Call forget(String account);

    /** The password in what was found; the octets are wiped. */
    Password read(byte[] found);

    /** Whether the keyring answered that it keeps none. */
    boolean isNone(Ended ended);

    /** Why there is none, behind a colon. */
    String lack();

    /** The tool of a system, by the name that Java gives it. */
    static KeyringTool of(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Vault();
        }
        return name.startsWith("mac") ? new Keychain() : new SecretService();
    }

    /** The Secret Service of GNOME, KDE and others, by libsecret's program. */
    record SecretService() implements KeyringTool {
        @Override
        public Call find(String account) {
            return Call.of("secret-tool", "lookup", "application", "standfirst", "account", account);
        }

        @Override
        public Call keep(String account, Password password) {
            var command = List.of(
                    "secret-tool",
                    "store",
                    "--label=Standfirst: " + account,
                    "application",
                    "standfirst",
                    "account",
                    account);
            return new Call(command, password.octets());
        }

        @Override
        public Call forget(String account) {
            return Call.of("secret-tool", "clear", "application", "standfirst", "account", account);
        }

        @Override
        public Password read(byte[] found) {
            return Password.ofOctets(found);
        }

        @Override
        public boolean isNone(Ended ended) {
            return ended.code() == 1 && ended.complaint().isBlank();
        }

        @Override
        public String lack() {
            return "the program secret-tool is not installed (package libsecret-tools)";
        }
    }

    /** The keychain of macOS. What is kept is Base64, for the program shows anything but ASCII as digits. */
    record Keychain() implements KeyringTool {
        private static final String PROGRAM = "/usr/bin/security";
        private static final int NOT_FOUND = 44;

        @Override
        public Call find(String account) {
            return Call.of(PROGRAM, "find-generic-password", "-s", "Standfirst", "-a", account, "-w");
        }

        @Override
        public Call keep(String account, Password password) {
            return new Call(
                    List.of(PROGRAM, "-i"),
                    typed("add-generic-password -U -s Standfirst -a \"" + account + "\" -w \"", password, "\"\n"));
        }

        @Override
        public Call forget(String account) {
            return Call.of(PROGRAM, "delete-generic-password", "-s", "Standfirst", "-a", account);
        }

        @Override
        public Password read(byte[] found) {
            return untyped(found);
        }

        @Override
        public boolean isNone(Ended ended) {
            return ended.code() == NOT_FOUND;
        }

        @Override
        public String lack() {
            return "the keychain’s program is missing";
        }
    }

    /** The vault of Windows, by PowerShell, which reads account and password as lines. */
    record Vault() implements KeyringTool {
        private static final int NOT_FOUND = 44;
        private static final String OPEN = "$ErrorActionPreference='Stop';"
                + "[void][Windows.Security.Credentials.PasswordVault,Windows.Security.Credentials,ContentType=WindowsRuntime];"
                + "$vault=New-Object Windows.Security.Credentials.PasswordVault;"
                + "$account=[Console]::In.ReadLine();";
        private static final String FOUND =
                "try{$kept=$vault.Retrieve('Standfirst',$account)}catch{exit " + NOT_FOUND + "};";

        @Override
        public Call find(String account) {
            return call(FOUND + "$kept.RetrievePassword();[Console]::Out.Write($kept.Password)", line(account));
        }

        @Override
        public Call keep(String account, Password password) {
            return call(
                    "$word=[Console]::In.ReadLine();"
                            + "$vault.Add((New-Object Windows.Security.Credentials.PasswordCredential('Standfirst',$account,$word)))",
                    typed(account + "\n", password, "\n"));
        }

        @Override
        public Call forget(String account) {
            return call(FOUND + "$vault.Remove($kept)", line(account));
        }

        private static Call call(String script, byte[] input) {
            var windows = System.getenv().getOrDefault("SystemRoot", "C:\\Windows");
            var program = windows + "\\System32\\WindowsPowerShell\\v1.0\\powershell.exe";
            return new Call(List.of(program, "-NoProfile", "-NonInteractive", "-Command", OPEN + script), input);
        }

        private static byte[] line(String account) {
            return (account + "\n").getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public Password read(byte[] found) {
            return untyped(found);
        }

        @Override
        public boolean isNone(Ended ended) {
            return ended.code() == NOT_FOUND;
        }

        @Override
        public String lack() {
            return "PowerShell is missing";
        }
    }

    /** A password in Base64 between two texts. */
    private static byte[] typed(String before, Password password, String after) {
        var octets = password.octets();
        var word = Base64.getEncoder().encode(octets);
        var start = before.getBytes(StandardCharsets.US_ASCII);
        var end = after.getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(start, start.length + word.length + end.length);
        System.arraycopy(word, 0, all, start.length, word.length);
        System.arraycopy(end, 0, all, start.length + word.length, end.length);
        Arrays.fill(octets, (byte) 0);
        Arrays.fill(word, (byte) 0);
        return all;
    }

    /** Reads Base64; what is none of ours is no password. */
    private static Password untyped(byte[] found) {
        try {
            return Password.ofOctets(Base64.getMimeDecoder().decode(found));
        } finally {
            Arrays.fill(found, (byte) 0);
        }
    }
}
