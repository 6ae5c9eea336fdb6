package standfirst.ui.canvas;

import standfirst.model.Block;
import standfirst.ui.blocks.BlockForm;
import standfirst.ui.blocks.FormHost;
import standfirst.ui.blocks.Look;

/** Makes the form of a block. */
@FunctionalInterface
public interface FormFactory {
    BlockForm create(Block block, FormHost host, Look look);
}
