package standfirst.handoff.arrived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.Format;
import standfirst.handoff.HandoffException;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.handoff.arrived.Difference.Kind;

class ArrivedMailTest {
    private static final String PAGE = "<html><body><p>Café – “ferry”</p></body></html>";

    @TempDir
    Path folder;

    @Test
    void ownLettersComeBackWithoutADifference() throws Exception {
        var terms = Terms.of(ProviderProfile.GENERIC);
        var written = Export.write(Samples.GAZETTE, terms, EnumSet.of(Format.EML), folder, Optional.empty());
        var arrived = ArrivedMail.read(Files.readAllBytes(written.files().getFirst()));
        var found = Arrived.compare(Samples.GAZETTE, Export.leaving(Samples.GAZETTE, terms), arrived);
        assertTrue(found.stream().allMatch(each -> each.kind() == Kind.FILLED), found::toString);
        assertTrue(arrived.text().isPresent() && arrived.isMessage());
    }

    @Test
    void everyTransferEncodingAndCharset() throws Exception {
        var base64 = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        assertEquals(PAGE, page(mail("text/html; charset=utf-8", "base64", base64)));
        assertEquals(
                PAGE,
                page(mail(
                        "text/html; charset=\"utf-8\"",
                        "quoted-printable",
                        "<html><body><p>Caf=C3=A9 =E2=80=93 =E2=80=\r\n=9Cferry=E2=80=9D</p></body></html>")));
        assertEquals(
                PAGE.replace("“ferry”", "ferry"),
                page(mail(
                        "text/html; charset=iso-8859-1",
                        "quoted-printable",
                        "<html><body><p>Caf=E9 =96 ferry</p></body></html>")));
        // A charset nobody knows, and one that is not true.
        assertEquals(PAGE, page(mail("text/html; charset=x-none", "8bit", PAGE)));
        assertEquals(PAGE, page(mail("text/html; charset=us-ascii", "8bit", PAGE)));
    }

    @Test
    void damagedEncodingsShowWhatIsLeft() throws Exception {
        var base64 = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        assertTrue(PAGE.startsWith(
                page(mail("text/html", "base64", base64.substring(0, 41))).substring(0, 20)));
        assertTrue(page(mail("text/html", "quoted-printable", "<p>100 =ZZ % = true=</p>"))
                .contains("100 =ZZ % = true="));
    }

    @Test
    void multipartsForwardsAndAttachments() throws Exception {
        var inner = mail(
                "multipart/alternative; boundary=b",
                "7bit",
                "--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n--b\r\nContent-Type: multipart/related; boundary=c\r\n\r\n"
                        + "--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE + "\r\n--c--\r\n--b--\r\n");
        var read = ArrivedMail.read(inner.getBytes(StandardCharsets.UTF_8));
        assertEquals(PAGE, read.html().orElseThrow().strip());
        assertEquals("words", read.text().orElseThrow().strip());
        assertEquals("Tést", read.subject().orElseThrow());
        var forwarded = mail(
                "multipart/mixed; boundary=d",
                "7bit",
                "--d\r\nContent-Type: text/html\r\n\r\n<p>See below</p>\r\n--d\r\nContent-Type: message/rfc822\r\n\r\n"
                        + inner + "\r\n--d--\r\n");
        assertEquals(PAGE, page(forwarded));
        var attached = mail(
                "multipart/mixed; boundary=d",
                "7bit",
                "--d\r\nContent-Type: text/plain\r\n\r\nhere\r\n--d\r\nContent-Type: application/octet-stream; name=\"news.html\"\r\n"
                        + "Content-Disposition: attachment; filename=\"news.html\"\r\n\r\n" + PAGE + "\r\n--d--\r\n");
        assertEquals(PAGE, page(attached));
    }

    @Test
    void aPartThatIsCutOffIsReadAsFarAsItGoes() throws Exception {
        var cut = mail(
                "multipart/alternative; boundary=b",
                "7bit",
                "--b\r\nContent-Type: text/plain\r\n\r\nwords\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The beg");
        assertEquals("<p>The beg", page(cut));
    }

    @Test
    void whatIsPasted() throws Exception {
        assertEquals(PAGE, ArrivedMail.pasted(PAGE).html().orElseThrow());
        assertEquals("just words", ArrivedMail.pasted("just words").text().orElseThrow());
        assertEquals(
                PAGE,
                ArrivedMail.pasted("\n" + mail("text/html; charset=utf-8", "8bit", PAGE))
                        .html()
                        .orElseThrow()
                        .strip());
        // The source as the mail carries it, without its headers.
        var encoded = "<table class=3D\"a\"><tr><td class=3D\"b\">Caf=C3=A9 and=\n more</td></tr></table>";
        assertTrue(ArrivedMail.pasted(encoded).html().orElseThrow().contains("Café and more"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7 ...", "PK\u0003\u0004 zip", "\u0000\u0001\u0000\u0000\u0000\u0000"})
    void whatIsNoMailIsRefusedInOneSentence(String file) {
        var told = assertThrows(
                HandoffException.class, () -> ArrivedMail.read(file.getBytes(StandardCharsets.ISO_8859_1)));
        assertTrue(told.sentence().endsWith("."), told.sentence());
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var told = assertThrows(HandoffException.class, () -> ArrivedMail.read(new byte[ArrivedMail.MOST_BYTES + 1]));
        assertTrue(told.sentence().contains("40 MB"), told.sentence());
        var encrypted = mail("application/pkcs7-mime; smime-type=enveloped-data", "base64", "AAAA");
        assertTrue(assertThrows(HandoffException.class, () -> page(encrypted))
                .sentence()
                .contains("encrypted"));
    }

    /** Any bytes give a mail that can be compared, or one sentence. */
    @Property(tries = 300)
    void anyBytes(@ForAll("bytes") byte[] bytes) {
        try {
            var arrived = ArrivedMail.read(bytes);
            var left = Export.leaving(Samples.HEBREW, Terms.of(ProviderProfile.GENERIC));
            assertFalse(Arrived.compare(Samples.HEBREW, left, arrived).isEmpty());
        } catch (HandoffException e) {
            assertFalse(e.sentence().isBlank());
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        var pieces = Arbitraries.of(
                "From: a@example.com\r\n",
                "Content-Type: text/html\r\n",
                "Content-Type: multipart/mixed; boundary=b\r\n",
                "Content-Type: multipart/mixed\r\n",
                "Content-Type: ;;;\r\n",
                "Content-Type: message/rfc822\r\n",
                "Content-Transfer-Encoding: base64\r\n",
                "Content-Transfer-Encoding: quoted-printable\r\n",
                "Subject: =?x?q?=\r\n",
                "\r\n",
                "--b\r\n",
                "--b--\r\n",
                "<p>",
                "<table>",
                "é",
                "=C3",
                "AAAA",
                "\u0000",
                "\ufeff",
                "words ",
                "Subject:",
                ": ");
        var noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
        return Arbitraries.oneOf(
                noise,
                pieces.list().ofMaxSize(14).map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(String mail) throws HandoffException {
        return ArrivedMail.read(mail.getBytes(StandardCharsets.UTF_8))
                .html()
                .orElseThrow()
                .strip();
    }

    private static String mail(String type, String encoding, String body) {
        return "Return-Path: <a@example.com>\r\nFrom: a@example.com\r\nSubject: =?utf-8?q?T=C3=A9st?=\r\nMIME-Version: 1.0\r\nContent-Type: "
                + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
    }
}
