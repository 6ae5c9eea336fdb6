package standfirst.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "data:text/html,hi",
                "vbscript:x",
                "file:///etc/passwd",
                "about:blank",
                "{{x}}javascript:alert(1)",
                "{{x}}{{y}}javascript:alert(1)",
                "https:",
                "",
                "  ",
                "https://a.example/\nb",
                "not a link"
            })
    void whatIsUnsafeOrNoLinkCannotBeConstructed(String target) {
        assertThrows(IllegalArgumentException.class, () -> new Link(target));
        if (!target.startsWith(" ")) {
            assertEquals(Optional.empty(), Link.parse(target));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "https://a.example/b, https://a.example/b",
                "`  https://a.example  `, https://a.example",
                "a.example/b?c=d, https://a.example/b?c=d",
                "www.bücher.example, https://www.bücher.example",
                "jane@a.example, mailto:jane@a.example",
                "mailto:jane@a.example, mailto:jane@a.example",
                "tel:+441234, tel:+441234"
            })
    void whatAnEditorTypesBecomesALink(String typed, String target) {
        assertEquals(Optional.of(new Link(target)), Link.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*|UNSUB|*",
                "{{ unsubscribe }}",
                "{{{unsubscribe}}}",
                "{{ site }}/a?b=c",
                "*|URL|*?q=a\u2028b",
                "{% unsubscribe_link %}",
                "{$unsubscribe}",
                "%%unsub_center_url%%",
                "%UNSUBSCRIBELINK%"
            })
    void mergeTagsAreLinks(String tag) {
        assertTrue(new Link(tag).isMergeTag());
    }

    @Test
    void anAddressIsNoMergeTag() {
        assertFalse(new Link("https://a.example/%20b").isMergeTag());
    }
}
