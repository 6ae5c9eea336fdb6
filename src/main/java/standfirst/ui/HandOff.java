package standfirst.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import standfirst.handoff.SmtpPostbox;
import standfirst.handoff.SystemKeyring;
import standfirst.ui.handoff.ComparePart;
import standfirst.ui.handoff.DeskSettingsPart;
import standfirst.ui.handoff.HandOffDialog;
import standfirst.ui.handoff.HandOffHost;
import standfirst.ui.handoff.Leaving;
import standfirst.ui.handoff.TestSend;
import standfirst.ui.handoff.Uploads;
import standfirst.ui.handoff.Way;
import standfirst.ui.handoff.WaysOut;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/** Brings the finished newsletter out of the window: by its sheet, or by a key alone. */
final class HandOff {
    private final HandOffDialog dialog;
    private final Leaving leaving;
    private final HandOffHost host;
    private BooleanSupplier noEdition = () -> false;

    HandOff(Session session, Work work, HandOffDesk host) {
        this.host = host;
        dialog = host.dialog();
        leaving = new Leaving(session, work, host);
        // A further part is a line here.
        var ways = new WaysOut(session, leaving, host);
        leaving.watch(ways::isSeen, held -> {
            ways.hold(held);
            dialog.open(ways);
        });
        dialog.add(ways);
        dialog.add(new TestSend(
                session,
                host,
                host.deskTerms(),
                new SmtpPostbox(),
                new SystemKeyring(),
                Clock.system(ZoneId.systemDefault())));
        dialog.add(new Uploads(session, host.deskTerms(), host));
        dialog.add(new ComparePart(session, host));
        dialog.add(new DeskSettingsPart(session, host.deskTerms()));
    }

    /** @param noEdition whether there is no edition on the desk, as on the start screen */
    void setNoEdition(BooleanSupplier noEdition) {
        this.noEdition = noEdition;
    }

    /** Opens the sheet, or closes it. */
    void toggle() {
        ifThereIsAny(dialog::toggle);
    }

    private void ifThereIsAny(Runnable doing) {
        if (noEdition.getAsBoolean()) {
            host.trouble(Texts.of("hand-off.on-start"));
        } else {
            doing.run();
        }
    }

    HandOffDialog dialog() {
        return dialog;
    }

    void by(Way way) {
        ifThereIsAny(() -> leaving.by(way));
    }

    /** Does again what was done last; the first time of all it is chosen. */
    void again() {
        ifThereIsAny(() -> leaving.again(dialog::open));
    }

    /** What that would be. */
    ReadOnlyStringProperty againProperty() {
        return leaving.againProperty();
    }
}
