package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmartTypingTest {
    private static String typed(String language, String keys) {
        var rules = SmartTyping.of(language);
        var words = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            var key = keys.charAt(i);
            var better = rules.typed(words.toString(), key);
            words.append(key);
            better.ifPresent(found -> words.replace(words.length() - found.replaced(), words.length(), found.by()));
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "en-GB ¦ \"Go,\" she said. ¦ “Go,” she said.",
                "en-GB ¦ He said \"don't say 'no' now\". ¦ He said “don’t say ‘no’ now”.",
                "en-GB ¦ (\"yes\") and [\"no\"] ¦ (“yes”) and [“no”]",
                "en-GB ¦ \"'Quite,' he said.\" ¦ “‘Quite,’ he said.”",
                "en-GB ¦ the '90s and 1990's ¦ the ’90s and 1990’s",
                "en-GB ¦ the writers' room ¦ the writers’ room",
                "en-GB ¦ 6'2\" tall, 12\" wide ¦ 6'2\" tall, 12\" wide",
                "en-GB ¦ \"since 1990\" ¦ “since 1990”",
                "en-GB ¦ 'since 1990' ¦ ‘since 1990’",
                "en-GB ¦ one -- two ¦ one – two",
                "en-GB ¦ one - two, well-known ¦ one – two, well-known",
                "en-GB ¦ one--- ¦ one—",
                "en-US ¦ one--two ¦ one—two",
                "en-GB ¦ --- ¦ ---",
                "en-GB ¦ well... ¦ well…",
                "en-GB ¦ well.... ¦ well….",
                "de ¦ Er sagte \"na 'ja', geht's\". ¦ Er sagte „na ‚ja‘, geht’s“.",
                "de-CH ¦ \"so\" ¦ «so»",
                "fr ¦ Il dit \"non\" et l'autre \"oui\". ¦ Il dit «\u202fnon\u202f» et l’autre «\u202foui\u202f».",
                "es ¦ \"no\" ¦ «no»",
                "pl ¦ \"nie\" ¦ „nie”",
                "sv ¦ \"nej\" ¦ ”nej”",
                "da ¦ \"nej\" ¦ »nej«",
                "he ¦ \"לא\" ¦ \"לא\"",
                "en-GB ¦ https://example.com/a--b'c...\"d ¦ https://example.com/a--b'c...\"d",
                "en-GB ¦ {{ name | default: \"friend\" }} \"ok\" ¦ {{ name | default: \"friend\" }} “ok”",
                "en-GB ¦ {first_name, \"there\"} \"ok\" ¦ {first_name, \"there\"} “ok”",
                "en-GB ¦ [firstname,fallback=it's] it's ¦ [firstname,fallback=it's] it’s",
                "en-GB ¦ www.example.com/it's ok it's ¦ www.example.com/it's ok it’s",
                "en-GB ¦ desk@example.com's ¦ desk@example.com's",
            })
    void setsAsWritersOfTheLanguageDo(String language, String keys, String expected) {
        assertEquals(expected, typed(language, keys));
    }
}
