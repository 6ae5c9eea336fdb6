package standfirst.check;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import standfirst.model.Contract;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.PictureFacts;
import standfirst.model.Rendered;
import standfirst.model.Severity;

/** All checks, run on an edition and on the mail it becomes. */
public final class Preflight {
    private static final List<Function<Subject, List<Finding>>> CHECKS = List.of(
            SubjectCheck::run,
            EmptyCheck::run,
            MarkerCheck::run,
            MissingLinkCheck::run,
            LinkCheck::run,
            DuplicateLinkCheck::run,
            LinkTextCheck::run,
            CountCheck::run,
            DateCheck::run,
            SponsorCheck::run,
            ImageCheck::run,
            TypographyCheck::run,
            FooterCheck::run,
            ContractCheck::run,
            TagCheck::run,
            HeadingCheck::run,
            ContrastCheck::run,
            OwnTextCheck::run,
            SizeCheck::run);

    private Preflight() {}

    /** What should be looked at before this edition goes out: the gravest first, then in page order; empty where all is well. */
    public static List<Finding> run(Edition edition, Rendered rendered) {
        return run(edition, rendered, Contract.NONE);
    }

    /** The same, and whether the mail keeps to what a provider asks. */
    public static List<Finding> run(Edition edition, Rendered rendered, Contract contract) {
        return run(edition, rendered, contract, PictureFacts.NONE);
    }

    /** The same, knowing of the desk's own pictures what their files tell. */
    public static List<Finding> run(Edition edition, Rendered rendered, Contract contract, PictureFacts pictures) {
        var subject = Subject.of(edition, rendered, contract, pictures);
        return CHECKS.stream()
                .flatMap(check -> check.apply(subject).stream())
                .sorted(comparing(Finding::severity).thenComparing(comparingInt(finding -> position(edition, finding))))
                .toList();
    }

    /** What a provider asks for and the mail has not: it would be refused, or readers would see tags as they stand. Nothing else is looked at. */
    public static List<Finding> breaches(Edition edition, Rendered rendered, Contract contract) {
        var subject = Subject.of(edition, rendered, contract, PictureFacts.NONE);
        return Stream.of(ContractCheck.run(subject), TagCheck.run(subject))
                .flatMap(List::stream)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static int position(Edition edition, Finding finding) {
        return finding.place().block().map(edition::indexOf).orElse(-1);
    }
}
