package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.Region;
import standfirst.model.Theme;

class StepNamesTest {
    private static final Entry STORY = Entry.of(Region.MAIN, LeadStory.EMPTY);
    private static final Entry BRIEFS = Entry.of(Region.MAIN, new Briefs("Also", List.of()));
    private static final Edition EDITION =
            new Edition(Details.on(LocalDate.of(2026, 3, 12)), Theme.BROADSHEET, List.of(STORY, BRIEFS));

    @Test
    void saysWhatWouldBeTakenBack() {
        var typed = new Edit.Change(STORY.id(), "headline", LeadStory.EMPTY.withHeadline("A"), true);
        assertEquals("typing in headline", name(typed));
        assertEquals(
                "change of item 3, link", name(new Edit.Change(BRIEFS.id(), "items[2].url", BRIEFS.block(), false)));
        assertEquals("change of Briefs", name(new Edit.Change(BRIEFS.id(), "", BRIEFS.block(), false)));
        assertEquals("adding Lead story", name(new Edit.Insert(List.of(STORY), Optional.empty())));
        assertEquals("adding 2 blocks", name(new Edit.Insert(List.of(STORY, BRIEFS), Optional.empty())));
        assertEquals("deleting 1 block", name(new Edit.Remove(Set.of(STORY.id()))));
        assertEquals("deleting 2 blocks", name(new Edit.Remove(Set.of(STORY.id(), BRIEFS.id()))));
        assertEquals("typing in subject", name(new Edit.Describe("subject", EDITION.details())));
        assertEquals("change of date", name(new Edit.Describe("date", EDITION.details())));
        assertEquals("theme", name(new Edit.Dress(Theme.DAILY)));
        assertEquals("pasting copy", name(new Edit.Adopt(EDITION)));
    }

    @Test
    void aMoveIsAMoveHoweverItIsPutTogether() {
        assertEquals("move of Briefs", name(move(BRIEFS)));
        assertEquals("move of 2 blocks", name(move(STORY, BRIEFS)));
        assertEquals("move of 2 blocks", name(new Edit.Batch(List.of(move(STORY), move(BRIEFS)))));
        assertEquals("move of Briefs", name(new Edit.Batch(List.of(move(BRIEFS), move(BRIEFS)))));
        assertEquals(
                "move of a block", name(new Edit.Move(List.of(BlockId.fresh()), Optional.empty(), Optional.empty())));
    }

    @Test
    void severalThingsAtOnceAreCountedOrCalledSeveral() {
        var typed = new Edit.Change(STORY.id(), "headline", LeadStory.EMPTY, true);
        assertEquals("typing in headline", name(new Edit.Batch(List.of(typed))));
        assertEquals("2 changes", name(new Edit.Batch(List.of(typed, typed))));
        assertEquals("several changes", name(new Edit.Batch(List.of(typed, move(BRIEFS)))));
    }

    private static Edit move(Entry... entries) {
        return new Edit.Move(List.of(entries).stream().map(Entry::id).toList(), Optional.empty(), Optional.empty());
    }

    private static String name(Edit edit) {
        return StepNames.of(edit, EDITION);
    }
}
