package standfirst.ui.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Region;
import standfirst.ui.blocks.BlockDetails.Group;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What several blocks have in common: where they stand. */
final class SeveralBlocks implements Subject {
    private final Session session;
    private final List<BlockId> blocks;
    private Optional<Region> region;

    SeveralBlocks(Session session, List<BlockId> blocks) {
        this.session = session;
        this.blocks = blocks;
        this.region = common(session.edition());
    }

    private Optional<Region> common(Edition edition) {
        var regions = blocks.stream()
                .flatMap(block -> edition.entry(block).stream())
                .map(entry -> entry.region())
                .distinct()
                .toList();
        return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
    }

    @Override
    public String icon() {
        return "fth-layers";
    }

    @Override
    public String title(Edition edition) {
        return Texts.of("inspector.several", blocks.size());
    }

    @Override
    public boolean show(Edition edition) {
        var before = region;
        region = common(edition);
        return !region.equals(before);
    }

    @Override
    public List<Group> groups() {
        return List.of(new Group("", List.of(Places.detail(session, blocks, region))));
    }

    @Override
    public List<Finding> findings(List<Finding> all) {
        var wanted = new HashSet<>(blocks);
        return all.stream()
                .filter(finding ->
                        finding.place().block().filter(wanted::contains).isPresent())
                .toList();
    }
}
