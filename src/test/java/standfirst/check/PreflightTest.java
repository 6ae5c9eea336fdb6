package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.ButtonBlock;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Severity;
import standfirst.model.TextBlock;

class PreflightTest {
    @Test
    void aCorrectEditionIsClean() {
        var kinds = new HashSet<Class<?>>();
        Editions.CORRECT.entries().forEach(entry -> kinds.add(entry.block().getClass()));
        assertEquals(
                Block.class.getPermittedSubclasses().length,
                kinds.size(),
                "the correct edition holds a block of each kind");
        assertEquals(List.of(), Preflight.run(Editions.CORRECT, Editions.MAIL));
    }

    @Test
    void theGravestComesFirstAndThenPageOrder() {
        var spoilt = Editions.CORRECT
                .withDetails(Editions.CORRECT.details().withPreheader(""))
                .mapEntry(new BlockId("TextBlock"), entry -> entry.withBlock(Editions.text("More is TK  and TBC.")))
                .mapEntry(
                        new BlockId("ButtonBlock"),
                        entry -> entry.withBlock(((ButtonBlock) entry.block()).withLink(Optional.empty())))
                .mapEntry(
                        new BlockId("LinkList"),
                        entry -> entry.withBlock(new TextBlock("Nothing below", standfirst.model.RichText.EMPTY)));
        assertEquals(
                List.of("text.marker", "button.link-missing", "preheader.missing", "block.empty", "text.double-space"),
                Preflight.run(spoilt, Editions.MAIL).stream().map(Finding::code).toList());
    }

    @Test
    void aFindingSaysWhatAndWhere() {
        var spoilt = Editions.CORRECT.mapEntry(
                new BlockId("TextBlock"), entry -> entry.withBlock(Editions.text("The fee is TK pounds.")));
        assertEquals(
                List.of(new Finding(
                        Severity.ERROR,
                        "text.marker",
                        Place.in(new BlockId("TextBlock"), "body"),
                        "“TK” still stands in the text: put in what is missing.")),
                Preflight.run(spoilt, Editions.MAIL));
    }

    @Test
    void everyMessageIsOneSentenceAndEveryCodeIsStable() {
        var findings = Preflight.run(
                Editions.CORRECT
                        .withEntries(List.of())
                        .withDetails(Editions.CORRECT.details().withSubject(" ")),
                Editions.MAIL);
        assertEquals(2, findings.size());
        for (var finding : findings) {
            assertTrue(finding.code().matches("[a-z]+\\.[a-z-]+"), finding.code());
            assertTrue(finding.message().matches("[A-Z“].*[^.]\\."), finding.message());
        }
    }
}
