package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import standfirst.model.Footer;
import standfirst.model.Masthead;

class TemplateTest {
    @Test
    void theBuiltInOnesAreWholePagesOfTheirDay() {
        var templates = Template.builtIn();
        assertEquals(
                List.of("daily-briefing", "weekly-digest", "letter", "announcement"),
                templates.stream().map(Template::id).toList());
        for (var template : templates) {
            var edition = template.on(LocalDate.of(2026, 3, 13));
            assertEquals(LocalDate.of(2026, 3, 13), edition.details().date());
            assertTrue(edition.entries().getFirst().block() instanceof Masthead, template.id());
            assertTrue(edition.entries().getLast().block() instanceof Footer, template.id());
        }
    }
}
