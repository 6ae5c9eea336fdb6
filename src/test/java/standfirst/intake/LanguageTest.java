package standfirst.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Details;
import standfirst.model.Theme;

class LanguageTest {
    private static final Details DETAILS = Details.on(LocalDate.of(2026, 3, 5));
    private static final String ARABIC = """
            عودة العبّارة إلى الجزيرة
            تبحر مرتين في اليوم منذ صباح الاثنين.

            عادت العبّارة إلى الجزيرة بعد شتاء طويل، وقال البحّارة إن البحر هادئ.
            https://example.com/a/very/long/address/in/latin/letters/that/counts/for/nothing/at/all/in/this/copy

            وقال عمدة الجزيرة: «نحن سعداء بعودتها».
            """;

    private static String language(String copy) {
        return Intake.text(copy).edition(DETAILS, Theme.BROADSHEET).details().language();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "he | המעבורת חזרה לאי לאחר חורף ארוך, ואמרו המלחים שהים רגוע.",
                "yi | דער שיף איז צוריקגעקומען צו דער אינדזל, און אלע זענען געװען צופרידן מיט דער נײער רײזע.",
                "fa | کشتی پس از زمستانی طولانی به جزیره بازگشت و ملوانان گفتند که دریا آرام است.",
                "ur | کشتی طویل سردیوں کے بعد جزیرے پر واپس آ گئی ہے اور ملاحوں نے کہا کہ سمندر پرسکون ہے، بڑی خوشی ہے۔",
                "el | Το πλοίο επέστρεψε στο νησί μετά από έναν μακρύ χειμώνα.",
                "ja | 長い冬のあと、フェリーが島に戻ってきました。",
                "ko | 긴 겨울이 지나고 여객선이 섬으로 돌아왔습니다.",
                "th | เรือเฟอร์รี่กลับมาที่เกาะหลังฤดูหนาวอันยาวนาน",
                "en-GB | Паром вернулся на остров после долгой зимы.",
                "en-GB | 渡轮在漫长的冬天之后回到了岛上。",
                "en-GB | بېړۍ له اوږد ژمي وروسته ټاپو ته راستنه شوه او خلکو ښه هرکلی وکړ چې څومره ښکلې ده.",
                "en-GB | The ferry, which islanders call “العبّارة” and its captain “סירה”, is back after a long winter.",
                "en-GB | Die Fähre ist nach einem langen Winter wieder da.",
                "en-GB | 12 345 !",
            })
    void lettersTellTheLanguageOfCopy(String language, String copy) {
        assertEquals(language, language(copy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT | <html lang='de-AT'><body><p>Die Fähre ist wieder da.</p></body></html>",
                "fr    | <html><body lang=fr><p>Le bac est de retour.</p></body></html>",
                "pt-BR | <div lang='pt_BR'><p>A balsa voltou.</p></div>",
                "ar-EG | <html lang='ar-EG'><body><p>عادت العبّارة إلى الجزيرة.</p></body></html>",
                "ar    | <html lang='en-US'><body><p>عادت العبّارة إلى الجزيرة.</p></body></html>",
                "zh-TW | <html lang='zh-TW'><body><p>渡輪在漫長的冬天之後回到了島上。</p></body></html>",
                "ru    | <html lang='ru'><body><p>Паром вернулся на остров.</p></body></html>",
                "en-GB | <html lang='ru'><body><p>The ferry is back.</p></body></html>",
                "en-GB | <html lang='en'><body><p>The ferry is back.</p></body></html>",
                "en-GB | <html lang='no tag at all'><body><p>The ferry is back.</p></body></html>",
                "en-GB | <html lang='x-default'><body><p>The ferry is back.</p></body></html>",
                "en-GB | <p lang='fr'>Le bac</p><p>is what the ferry is called.</p>",
            })
    void aPageIsBelievedWhereItsLettersAllowIt(String language, String html) throws Exception {
        var draft = Intake.read(new CopyFile("copy.html", html.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                language, draft.edition(DETAILS, Theme.BROADSHEET).details().language());
    }

    @Test
    void whatTheEditorChoseStays() {
        var draft = Intake.text(ARABIC);
        assertEquals(Optional.of("ar"), draft.language());
        assertEquals(
                "fr-FR",
                draft.edition(DETAILS.withLanguage("fr-FR"), Theme.BROADSHEET)
                        .details()
                        .language());
        var page = Intake.text("The ferry is back\n\nIt sails twice a day.").edition(DETAILS, Theme.BROADSHEET);
        assertEquals("en-GB", draft.into(page).details().language());
    }

    @Test
    void arabicCopyBecomesAMailFromRightToLeft() {
        var mail = Export.of(Intake.text(ARABIC).edition(DETAILS, Theme.BROADSHEET), ProviderProfile.GENERIC);
        var html = mail.html();
        assertTrue(html.contains("<html lang=\"ar\" dir=\"rtl\""), html.substring(0, 300));
        assertTrue(html.contains("&#1605;&#1575;&#1585;&#1587;"), "the date says March in Arabic");
    }
}
