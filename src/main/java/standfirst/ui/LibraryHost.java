package standfirst.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import standfirst.ui.library.Library;

/** What the window does for its library of blocks. */
record LibraryHost(Background background, TroubleBar bar, Desk desk) implements Library.Host {
    @Override
    public <T> void run(String doing, Callable<T> work, Consumer<T> done) {
        background.run(doing, work, done, failure -> bar.trouble(Trouble.sentence(failure)));
    }

    @Override
    public void told(String what, String todo, Runnable doing) {
        bar.notice(what, todo, doing);
    }

    @Override
    public void trouble(String what) {
        bar.trouble(what);
    }

    @Override
    public void open() {
        desk.show("library");
    }
}
