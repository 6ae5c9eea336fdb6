package standfirst.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.ui.blocks.BlockDetails;
import standfirst.ui.blocks.BlockDetails.Group;
import standfirst.ui.blocks.FormHost;
import standfirst.ui.blocks.Look;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.session.Session;

/** The details of one block, as its form describes them, and where it stands. */
final class OneBlock implements Subject {
    private static final int WIDTH = 560;

    private final Session session;
    private final BlockDetails details;
    private Entry entry;

    OneBlock(Session session, Entry entry) {
        this.session = session;
        this.entry = entry;
        var id = entry.id();
        details = new BlockDetails(
                entry.block(),
                new FormHost() {
                    @Override
                    public void change(String field, Block changed, boolean typing) {
                        session.apply(new Edit.Change(id, field, changed, typing));
                    }

                    @Override
                    public void focused() {
                        // Nothing on the page has the caret.
                    }

                    @Override
                    public void endTyping() {
                        session.endTyping();
                    }
                },
                look(session.edition()));
    }

    private static Look look(Edition edition) {
        return new Look(edition.theme(), false, edition.details(), WIDTH, List.of());
    }

    @Override
    public String icon() {
        return BlockNames.icon(entry.block());
    }

    @Override
    public String title(Edition edition) {
        return BlockNames.kind(entry.block());
    }

    @Override
    public boolean show(Edition edition) {
        var now = edition.entry(entry.id()).orElse(entry);
        if (now.equals(entry)) {
            return false;
        }
        entry = now;
        details.show(now.block(), look(edition));
        return true;
    }

    @Override
    public List<Group> groups() {
        var groups = new ArrayList<>(details.groups());
        var own = new ArrayList<>(
                groups.isEmpty() || !groups.getFirst().title().isEmpty()
                        ? List.of()
                        : groups.removeFirst().details());
        own.add(Places.detail(session, List.of(entry.id()), Optional.of(entry.region())));
        groups.addFirst(new Group("", own));
        return groups;
    }

    @Override
    public List<Finding> findings(List<Finding> all) {
        return all.stream()
                .filter(finding -> finding.place().block().equals(Optional.of(entry.id())))
                .toList();
    }
}
