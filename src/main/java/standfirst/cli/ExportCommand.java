package standfirst.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import standfirst.handoff.Export;
import standfirst.handoff.Format;
import standfirst.handoff.HandoffException;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.storage.StorageException;

/** {@code standfirst export}. */
final class ExportCommand {
    private ExportCommand() {}

    static int run(List<String> given, Streams streams) throws CliException {
        var arguments = Arguments.parse("export", given, Set.of("-o", "--format", Providers.OPTION), Set.of());
        var name = arguments.only("copy or an edition, or -", "export");
        var folder = Input.path(arguments
                .value("-o")
                .orElseThrow(() -> new CliException("standfirst export needs -o DIR, the folder to write into.")));
        var profile = Providers.of(arguments, streams);
        var formats = formats(arguments.value("--format").orElse("html,text"));
        var input = Input.read(name, streams);
        var edition = input.edition();
        try {
            var terms = terms(profile);
            Providers.tellOfBreaches(edition, Export.leaving(edition, terms), profile, streams);
            var written = Export.write(edition, terms, formats, folder, input.pictures());
            written.files().forEach(file -> Commands.print(file + "\n", streams));
            if (!written.missing().isEmpty()) {
                streams.complain("Note: no file was found for " + String.join(", ", written.missing()) + ".");
            }
            if (!written.leftOut().isEmpty()) {
                streams.complain("Note: not in the rich text, for they have no secure address (https) on the web: "
                        + String.join(", ", written.leftOut()) + ".");
            }
            input.tellOfLeftovers(streams);
            return Cli.FINE;
        } catch (HandoffException e) {
            throw new CliException(e.sentence(), e);
        }
    }

    /** Those of the desk, as in the window. One that is damaged would change the mail unseen, so nothing leaves on its defaults here. */
    private static Terms terms(ProviderProfile profile) throws CliException {
        try {
            var desk = DeskSettings.of(DeskFolder.standard());
            return new Terms(profile, desk.pictureHost(), desk.campaign(), desk.text(), desk.server());
        } catch (StorageException e) {
            throw new CliException(e.sentence(), e);
        }
    }

    private static Set<Format> formats(String list) throws CliException {
        var formats = EnumSet.noneOf(Format.class);
        for (var id : list.split(",", -1)) {
            formats.add(Format.byId(id.strip())
                    .orElseThrow(() ->
                            new CliException("There is no format “" + id + "”; known are " + Format.ids() + ".")));
        }
        return formats;
    }
}
