package standfirst.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standfirst.check.PlaceNames;
import standfirst.check.Preflight;
import standfirst.handoff.Export;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.PictureFacts;
import standfirst.model.Severity;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.storage.EditionFile;
import standfirst.storage.EditionJson;
import standfirst.storage.PictureFiles;
import standfirst.storage.StorageException;

/** The commands that are a few lines each: intake, outline, check. */
final class Commands {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private Commands() {}

    static int intake(List<String> given, Streams streams) throws CliException {
        var arguments = Arguments.parse("intake", given, Set.of("-o"), Set.of());
        var name = arguments.only("a file of copy, or -", "intake");
        var copy = Input.copy(name, streams);
        var edition = copy.edition();
        var target = arguments.value("-o");
        if (target.isEmpty()) {
            print(EditionJson.write(edition), streams);
        } else {
            write(Input.path(target.get()), edition);
        }
        copy.tellOfLeftovers(streams);
        return Cli.FINE;
    }

    static int outline(List<String> given, Streams streams) throws CliException {
        var arguments = Arguments.parse("outline", given, Set.of(), Set.of());
        var input = Input.read(arguments.only("copy or an edition, or -", "outline"), streams);
        print(GSON.toJson(input.outline().toMap()) + "\n", streams);
        return Cli.FINE;
    }

    static int check(List<String> given, Streams streams) throws CliException {
        var arguments = Arguments.parse("check", given, Set.of(Providers.OPTION), Set.of("--json"));
        var profile = Providers.of(arguments, streams);
        var input = Input.read(arguments.only("copy or an edition, or -", "check"), streams);
        var edition = input.edition();
        var findings =
                Preflight.run(edition, Export.of(edition, profile), profile.contract(), pictures(edition, input));
        if (arguments.has("--json")) {
            print(
                    GSON.toJson(Map.of(
                                    "findings",
                                    findings.stream().map(Commands::map).toList())) + "\n",
                    streams);
        } else {
            findings.forEach(finding -> print(line(edition, finding) + "\n", streams));
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Cli.FINDINGS : Cli.FINE;
    }

    private static PictureFacts pictures(Edition edition, Input input) throws CliException {
        try {
            var desk = DeskFolder.standard();
            var folders = Stream.concat(input.pictures().stream(), Stream.of(desk.folder()))
                    .toList();
            return new PictureFiles().of(edition, folders, DeskSettings.of(desk).pictureHost());
        } catch (StorageException e) {
            throw new CliException(e.sentence(), e);
        }
    }

    static void print(String text, Streams streams) {
        streams.out().writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An edition may be replaced; what is no edition, or cannot be read as one, is somebody's work that we know nothing of. */
    private static void write(Path target, Edition edition) throws CliException {
        try {
            if (Files.exists(target)) {
                EditionFile.read(target);
            }
        } catch (StorageException e) {
            throw new CliException(e.sentence().replaceFirst("\\.$", "") + "; it was not written over.", e);
        }
        try {
            EditionFile.write(target, edition);
        } catch (StorageException e) {
            throw new CliException(e.sentence(), e);
        }
    }

    private static Map<String, @Nullable Object> map(Finding finding) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("severity", severity(finding));
        map.put("code", finding.code());
        map.put("block", finding.place().block().map(BlockId::value).orElse(null));
        map.put(
                "field",
                finding.place().field().isEmpty() ? null : finding.place().field());
        map.put("message", finding.message());
        return map;
    }

    private static String line(Edition edition, Finding finding) {
        var where = PlaceNames.of(edition, finding.place());
        return severity(finding) + ": " + finding.message().replaceAll("\\s+", " ") + " [" + finding.code() + "]"
                + (where.isEmpty() ? "" : " (" + where + ")");
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
