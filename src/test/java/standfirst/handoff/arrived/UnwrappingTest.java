package standfirst.handoff.arrived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnwrappingTest {
    private static final String TARGET = "https://example.com/a/b?c=d&e=f";

    /** The forms that providers and gateways write. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            query https://click.example.net/?url=https%3A%2F%2Fexample.com%2Fa%2Fb%3Fc%3Dd%26e%3Df&x=1
            twice https://click.example.net/?q=https%253A%252F%252Fexample.com%252Fa%252Fb%253Fc%253Dd%2526e%253Df
            google https://www.google.com/url?q=https://example.com/a/b?c%3Dd%26e%3Df&source=gmail&ust=17
            safelinks https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.com%2Fa%2Fb%3Fc%3Dd%26e%3Df&data=05&reserved=0
            path https://click.convertkit-mail.com/0vu6/wnh2/aHR0cHM6Ly9leGFtcGxlLmNvbS9hL2I_Yz1kJmU9Zg==
            json https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9leGFtcGxlLmNvbS9hL2I_Yz1kJmU9ZiIsInAiOjF9.c2ln
            proofpoint2 https://urldefense.proofpoint.com/v2/url?u=https-3A__example.com_a_b-3Fc-3Dd-26e-3Df&d=DwM
            proofpoint3 https://urldefense.com/v3/__https://example.com/a/b?c=d&e=f__;!!abc!def$
            fragment https://ci3.googleusercontent.com/meips/AD=s0-d-e1-ft#https://example.com/a/b?c=d&e=f
            """)
    void showsWhereItLeads(String name, String address) {
        assertTrue(
                Unwrapping.targets(address).stream().anyMatch(target -> Unwrapping.isSame(TARGET, target)),
                () -> name + ": " + Unwrapping.targets(address));
    }

    @Test
    void aPlainAddressHoldsNone() {
        assertEquals(java.util.List.of(), Unwrapping.targets(TARGET));
        assertEquals(
                java.util.List.of(),
                Unwrapping.targets("https://x.us1.list-manage.com/track/click?u=1a2b&id=3c4d&e=5e6f"));
    }

    @Test
    void countingIsNoPartOfAPage() {
        assertTrue(Unwrapping.isSame("https://example.com/a", "http://EXAMPLE.com/a/?utm_source=x&mc_cid=1"));
        assertFalse(Unwrapping.isSame("https://example.com/a", "https://example.com/b"));
        assertFalse(Unwrapping.isSame("https://example.com/a?id=1", "https://example.com/a?id=2"));
    }

    @Property
    void anyAddressIsLookedInto(@ForAll String address) {
        Unwrapping.targets(address);
        assertTrue(Unwrapping.isSame(address, address));
    }
}
