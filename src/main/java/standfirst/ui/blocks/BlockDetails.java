package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.Block;
import standfirst.ui.kit.Texts;

/** The details of a block for showing them beside the page: its own, and those of its items, links first so that they can be filled in one go. */
public final class BlockDetails {
    /** Item fields that hold where an item leads. */
    private static final List<String> LINKS = List.of("url", "link");

    private final BlockForm form;

    /**
     * Details that belong together.
     *
     * @param title empty for the block's own
     */
    public record Group(String title, List<Detail> details) {
        public Group {
            details = List.copyOf(details);
        }
    }

    public BlockDetails(Block block, FormHost host, Look look) {
        form = BlockForms.create(block, host, look);
    }

    /** Takes another state of the same block. */
    public void show(Block block, Look look) {
        form.show(block, look);
    }

    /** The details as they are now. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        if (form instanceof Form<?> described) {
            var own = new DetailsBox();
            described.details(own);
            add(groups, new Group("", own.details()));
        }
        if (form instanceof ItemsForm<?, ?> list) {
            var links = new ArrayList<Detail>();
            var others = new ArrayList<Group>();
            for (var item : list.describedItems()) {
                var rest = new ArrayList<Detail>();
                for (var detail : item.details()) {
                    if (LINKS.stream().anyMatch(link -> detail.name().endsWith("." + link))) {
                        links.add(detail.under("", item.title()));
                    } else {
                        rest.add(detail);
                    }
                }
                add(others, new Group(item.title(), rest));
            }
            add(groups, new Group(Texts.of("inspector.links"), links));
            groups.addAll(others);
        }
        return groups;
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.details().isEmpty()) {
            groups.add(group);
        }
    }
}
