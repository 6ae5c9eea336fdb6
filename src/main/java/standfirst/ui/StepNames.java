package standfirst.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standfirst.edit.Edit;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.ui.findings.FieldNames;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;

/** What a step of the history is called, as the end of “Undo …”: “typing in headline”, “move of 2 blocks”, “theme”. */
final class StepNames {
    /** The details that are chosen, not typed. */
    private static final Set<String> CHOSEN = Set.of("date", "language");

    private StepNames() {}

    /** @param edition as it is now, with or without the step */
    static String of(Edit edit, Edition edition) {
        return switch (edit) {
            case Edit.Insert insert ->
                Texts.of(
                        "step.insert",
                        kinds(insert.inserted()),
                        insert.inserted().size());
            case Edit.Remove remove -> Texts.of("step.remove", remove.blocks().size());
            case Edit.Move move ->
                move.blocks().size() == 1
                        ? Texts.of("step.move", kind(edition.entry(move.blocks().getFirst())))
                        : Texts.of("step.moves", move.blocks().size());
            case Edit.Change change -> change(change);
            case Edit.Describe describe ->
                Texts.of(
                        CHOSEN.contains(describe.field()) ? "step.change" : "step.typing",
                        FieldNames.within(describe.field()));
            case Edit.Dress _ -> Texts.of("step.theme");
            case Edit.Reword _ -> Texts.of("step.plain-text");
            case Edit.Adopt _ -> Texts.of("step.adopt");
            case Edit.Batch batch -> batch(batch.edits(), edition);
        };
    }

    private static String change(Edit.Change change) {
        var field = FieldNames.within(change.field());
        if (field.isEmpty()) {
            return Texts.of("step.change", BlockNames.kind(change.content()));
        }
        return Texts.of(change.typing() ? "step.typing" : "step.change", field);
    }

    private static String batch(List<Edit> edits, Edition edition) {
        if (edits.size() == 1) {
            return of(edits.getFirst(), edition);
        }
        if (edits.stream().allMatch(edit -> edit instanceof Edit.Move)) {
            var blocks = edits.stream()
                    .flatMap(edit -> edit instanceof Edit.Move move ? move.blocks().stream() : null)
                    .collect(Collectors.toSet());
            return blocks.size() == 1
                    ? Texts.of("step.move", kind(edition.entry(blocks.iterator().next())))
                    : Texts.of("step.moves", blocks.size());
        }
        return edits.stream().allMatch(edit -> edit instanceof Edit.Change)
                ? Texts.of("step.changes", edits.size())
                : Texts.of("step.several");
    }

    private static String kinds(List<Entry> entries) {
        return kind(entries.stream().findFirst());
    }

    private static String kind(Optional<Entry> entry) {
        return entry.map(found -> BlockNames.kind(found.block())).orElseGet(() -> Texts.of("step.block"));
    }
}
