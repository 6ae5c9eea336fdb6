package standfirst.cli;

import java.util.Set;
import java.util.stream.Collectors;
import standfirst.check.Preflight;
import standfirst.handoff.Profiles;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.Rendered;
import standfirst.storage.DeskFolder;

/** The option {@code --provider}: one that comes with the program, or one of the desk's own. */
final class Providers {
    static final String OPTION = "--provider";

    private Providers() {}

    /** The provider asked for; a profile of the desk that cannot be used is a line of trouble and no more. */
    static ProviderProfile of(Arguments arguments, Streams streams) throws CliException {
        var id = arguments.value(OPTION).orElse(ProviderProfile.GENERIC.id());
        var known = known();
        known.troubles().forEach(streams::complain);
        return known.byId(id)
                .orElseThrow(() -> new CliException("There is no provider “" + id + "”; known are " + ids(known) + "."));
    }

    static String ids() {
        return ids(known());
    }

    /** Says where a mail breaks what its provider asks for: what is exported is as it is, but nobody sends it unwarned. */
    static void tellOfBreaches(Edition edition, Rendered mail, ProviderProfile profile, Streams streams) {
        Preflight.breaches(edition, mail, profile.contract()).forEach(finding -> streams.complain("Note: " + finding.message()));
    }

    private static Profiles known() {
        return Profiles.with(DeskFolder.standard().providers());
    }

    private static String ids(Profiles known) {
        return known.all().stream().map(ProviderProfile::id).collect(Collectors.joining(", "));
    }

    static Set<String> with(String option) {
        return Set.of(OPTION, option);
    }
}
