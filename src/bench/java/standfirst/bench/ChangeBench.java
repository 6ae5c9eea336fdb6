package standfirst.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import standfirst.edit.Edit;
import standfirst.model.Edition;
import standfirst.model.LeadStory;
import standfirst.ui.DrivenWindow;

/** What one letter costs the window's thread before anything is painted: the edit, and all that follows it. It must not grow with the page. */
final class ChangeBench {
    private static final int TIMES = 2_000;

    private ChangeBench() {}

    static void measure(int blocks) throws InterruptedException, ExecutionException, TimeoutException {
        var window = Hands.onFx(() -> new DrivenWindow(Sample.ofBlocks(blocks, Sample.HEADLINE), 1280, 800));
        Hands.awaitThat(() -> window.previews(Sample.HEADLINE));
        var session = window.session();
        for (int i = 0; i < TIMES; i++) {
            var edit = letter(session.edition(), i);
            Hands.doOnFx(() -> session.apply(edit));
        }
        var edits = new Edit[TIMES];
        for (int i = 0; i < TIMES; i++) {
            edits[i] = letter(session.edition(), i);
        }
        var work = Hands.onFx(() -> {
            var start = Work.now();
            for (var edit : edits) {
                session.apply(edit);
            }
            return Work.now().since(start);
        });
        Figures.row(
                blocks,
                "a letter’s edit and what follows it at once",
                work.cpu() / TIMES / 1000 + " µs and " + work.bytes() / TIMES / 1024 + " KB",
                "");
    }

    private static Edit letter(Edition edition, int number) {
        var story = (LeadStory) edition.entry(Sample.LEAD).orElseThrow().block();
        return new Edit.Change(Sample.LEAD, "headline", story.withHeadline(Sample.HEADLINE + number), true);
    }
}
