package standfirst.cli;

import java.nio.file.Path;
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
        var found = known.byId(id);
        if (found.isEmpty()) {
            var why = Profiles.whyNot(folder(), id);
            if (why.isPresent()) {
                throw new CliException(why.get());
            }
        }
        known.troubles().forEach(streams::complain);
        return found.orElseThrow(() -> new CliException("There is no provider “" + id + "”; known are " + ids(known)
                + ". Your own are files *" + Profiles.ENDING + " in “" + folder() + "”."));
    }

    static String ids() {
        return ids(known());
    }

    /** Says where a mail breaks what its provider asks for: what is exported is as it is, but nobody sends it unwarned. */
    static void tellOfBreaches(Edition edition, Rendered mail, ProviderProfile profile, Streams streams) {
        Preflight.breaches(edition, mail, profile.contract())
                .forEach(finding -> streams.complain("Note: " + finding.message()));
    }

    private static Profiles known() {
        return Profiles.with(folder());
    }

    private static Path folder() {
        return DeskFolder.standard().providers();
    }

    private static String ids(Profiles known) {
        return known.all().stream().map(ProviderProfile::id).collect(Collectors.joining(", "));
    }

    static Set<String> with(String option) {
        return Set.of(OPTION, option);
    }
}
