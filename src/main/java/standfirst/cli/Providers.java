package standfirst.cli;

import java.util.Set;
import java.util.stream.Collectors;
import standfirst.handoff.ProviderProfile;

/** The option {@code --provider}. */
final class Providers {
    static final String OPTION = "--provider";

    private Providers() {}

    static ProviderProfile of(Arguments arguments) throws CliException {
        var id = arguments.value(OPTION).orElse(ProviderProfile.GENERIC.id());
        return ProviderProfile.byId(id)
                .orElseThrow(() -> new CliException("There is no provider “" + id + "”; known are " + ids() + "."));
    }

    static String ids() {
        return ProviderProfile.all().stream().map(ProviderProfile::id).collect(Collectors.joining(", "));
    }

    static Set<String> with(String option) {
        return Set.of(OPTION, option);
    }
}
