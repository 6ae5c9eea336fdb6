package standfirst;

import java.util.List;
import standfirst.cli.Cli;
import standfirst.cli.WithoutDisplay;
import standfirst.ui.App;
import standfirst.ui.HeadlessShot;

/** Starts Standfirst. */
public final class Main {
    private Main() {}

    /** Chooses between the command line and the window; commands run without JavaFX, which is not even loaded for them. */
    public static void main(String... given) {
        var arguments = List.of(given);
        if (Cli.takes(arguments)) {
            System.exit(Cli.run(arguments));
        }
        if (WithoutDisplay.isHere()) {
            System.exit(WithoutDisplay.compose(arguments, HeadlessShot::draw));
        }
        App.open(arguments);
    }
}
