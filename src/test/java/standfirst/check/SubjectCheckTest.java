package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.model.Details;

class SubjectCheckTest {
    record Case(String name, UnaryOperator<Details> change, List<String> codes) {
        Case(String name, UnaryOperator<Details> change, String... codes) {
            this(name, change, List.of(codes));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Case> cases = List.of(
            new Case("no subject", details -> details.withSubject(""), "subject.missing"),
            new Case("a blank subject", details -> details.withSubject(" \t"), "subject.missing"),
            new Case("61 characters", details -> details.withSubject("x".repeat(61)), "subject.long"),
            new Case("no preheader", details -> details.withPreheader("  "), "preheader.missing"),
            new Case(
                    "said twice",
                    details -> details.withPreheader("HARBOUR reopens after the storm "),
                    "preheader.repeats"),
            new Case(
                    "nothing at all",
                    details -> details.withSubject("").withPreheader(""),
                    "subject.missing",
                    "preheader.missing"),
            new Case("60 characters", details -> details.withSubject("x".repeat(60))),
            new Case("50 emoji are 50 characters", details -> details.withSubject("🌊".repeat(50))),
            new Case(
                    "a preheader that goes on",
                    details -> details.withPreheader("Harbour reopens after the storm, says the mayor")),
            new Case("one word", details -> details.withSubject("Storm")));

    @ParameterizedTest
    @FieldSource("cases")
    void finds(Case each) {
        assertEquals(each.codes(), Editions.codes(SubjectCheck::run, Editions.details(each.change())));
    }
}
