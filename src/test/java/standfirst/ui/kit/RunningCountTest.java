package standfirst.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import standfirst.Samples;
import standfirst.edit.Edit;
import standfirst.model.Briefs;
import standfirst.model.Edition;
import standfirst.model.Entry;

/** Counting what has changed comes to the same as counting all. */
class RunningCountTest {
    private final RunningCount count = new RunningCount();

    @Test
    void followsEveryEdit() {
        var edition = Samples.GAZETTE;
        follows(edition);
        for (var entry : Samples.GAZETTE.entries()) {
            edition = follows(new Edit.Change(entry.id(), "", new Briefs("Now in five words here", List.of()), true)
                    .apply(edition));
        }
        edition = follows(new Edit.Move(List.of(edition.entries().getLast().id()), Optional.empty(), Optional.empty())
                .apply(edition));
        edition = follows(new Edit.Remove(Set.of(edition.entries().getFirst().id())).apply(edition));
        follows(edition.withEntries(List.of()));
        follows(Samples.EVERYTHING);
        follows(Samples.EVERYTHING.withEntries(Samples.EVERYTHING.entries().reversed().stream()
                .map(Entry::copy)
                .toList()));
    }

    private Edition follows(Edition edition) {
        assertEquals(WordCount.of(edition), count.of(edition));
        return edition;
    }
}
