package standfirst.model;

import java.util.Optional;

/** A call to action. A label or link still missing is unfinished, not illegal: preflight says so. */
public record ButtonBlock(String label, Optional<Link> link, Align align) implements Block {
    public ButtonBlock {
        Require.present(label, link, align);
    }

    public ButtonBlock withLabel(String changed) {
        return new ButtonBlock(changed, link, align);
    }

    public ButtonBlock withLink(Optional<Link> changed) {
        return new ButtonBlock(label, changed, align);
    }

    public ButtonBlock withAlign(Align changed) {
        return new ButtonBlock(label, link, changed);
    }
}
