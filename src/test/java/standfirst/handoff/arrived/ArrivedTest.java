package standfirst.handoff.arrived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import standfirst.Editions;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.*;

class ArrivedTest {
    private static final Edition EDITION = Samples.GAZETTE;
    private static final Rendered LEFT = Export.leaving(EDITION, Terms.of(ProviderProfile.GENERIC));

    @Test
    void whatArrivesAsItLeftHasNoDifferences() {
        for (var edition : List.of(Samples.GAZETTE, Samples.EVERYTHING, Samples.HEBREW)) {
            var left = Export.leaving(edition, Terms.of(ProviderProfile.GENERIC));
            var found = Arrived.compare(edition, left, html(left.html()));
            // The merge tag of the sample's own footer.
            assertEquals(
                    "",
                    found.stream()
                            .filter(each -> each.kind() != Kind.FILLED)
                            .map(Difference::what)
                            .collect(Collectors.joining("\n")));
        }
    }

    @Test
    void gmail() {
        var arrived = Rewriting.gmail(LEFT.html());
        show("gmail", arrived);
    }

    @Test
    void outlook() {
        show("outlook.com", Rewriting.outlookCom(LEFT.html()));
    }

    @Test
    void mailchimp() {
        show("mailchimp", Rewriting.mailchimp(LEFT.html()));
    }

    @Test
    void substack() {
        show("substack", Rewriting.substack(LEFT.html()));
    }

    @Test
    void mojibake() {
        show("mojibake", Rewriting.mojibake(LEFT.html()));
    }

    @Test
    void qp() {
        show("qp", Rewriting.doublyEncoded(LEFT.html()));
    }

    @Test
    void clipped() {
        show("clipped", Rewriting.clipped(LEFT.html()));
    }

    private static void show(String name, String arrived) {
        System.out.println("=== " + name);
        for (var each : Arrived.compare(EDITION, LEFT, html(arrived))) {
            System.out.println(each.severity().name().substring(0,1) + " " + each.kind() + " " + each.block().map(BlockId::value).orElse("-") + ": "
                    + each.what() + "\n      " + each.before() + "  →  " + each.after());
        }
    }

    private static ArrivedMail html(String html) {
        return new ArrivedMail(Optional.empty(), Optional.of(html), Optional.empty(), false, html.length());
    }
}
