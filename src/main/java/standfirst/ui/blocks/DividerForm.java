package standfirst.ui.blocks;

import standfirst.model.Divider;

/** A rule between blocks. */
final class DividerForm extends Form<Divider> {
    private final Rule rule = new Rule();

    DividerForm(Divider first, FormHost host, Look look) {
        super(Divider.class, first, host, look);
        add(rule);
        space(content, 16, 16);
        begin();
    }

    @Override
    protected boolean isUnwritten(Divider block) {
        return false;
    }

    @Override
    protected void dress(Divider block, Faces faces) {
        rule.dress(faces.rule(), faces.ruleWidth());
    }

    @Override
    protected void details(DetailsBox box) {}
}
