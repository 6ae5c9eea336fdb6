package standfirst.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The profiles there are to choose from: those that come with the program, and behind them the editor's own.
 *
 * @param troubles a sentence for each file that could not be used; the others are there all the same
 */
public record Profiles(List<ProviderProfile> all, List<String> troubles) {
    /** What the names of an editor's own profiles end with. */
    public static final String ENDING = ".provider.json";

    public Profiles {
        all = List.copyOf(all);
        troubles = List.copyOf(troubles);
    }

    /** Those that come with the program alone. */
    public static Profiles shipped() {
        return new Profiles(ProviderProfile.all(), List.of());
    }

    /**
     * Those of the program and of a desk. A folder that is not there holds none.
     *
     * @param folder of the editor's own profiles, files named {@code *.provider.json}
     */
    public static Profiles with(Path folder) {
        var all = new ArrayList<>(ProviderProfile.all());
        var troubles = new ArrayList<String>();
        for (var file : files(folder, ENDING, troubles)) {
            try {
                var profile = ProfileReader.read(file);
                if (all.stream().anyMatch(other -> other.id().equals(profile.id()))) {
                    throw ProfileReader.unusable(
                            file.toString(), "its id “" + profile.id() + "” is taken already; give it another");
                }
                all.add(profile);
            } catch (HandoffException e) {
                troubles.add(e.sentence());
            }
        }
        return new Profiles(all, troubles);
    }

    public Optional<ProviderProfile> byId(String id) {
        return all.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /**
     * Why a folder's own profile of that id is not there to choose, in one sentence that names its file; empty where no file looks like it.
     *
     * @param id one that {@link #with} has not found
     */
    public static Optional<String> whyNot(Path folder, String id) {
        for (var file : files(folder, ".json", new ArrayList<>())) {
            if (!isMeant(file, id)) {
                continue;
            }
            if (!file.toString().endsWith(ENDING)) {
                return Optional.of("“" + file + "” is not read: profiles are files named *" + ENDING + "; rename it.");
            }
            try {
                ProfileReader.read(file);
            } catch (HandoffException e) {
                return Optional.of(e.sentence());
            }
        }
        return Optional.empty();
    }

    /** Whether a file, damaged or not, is that of an id, by its name or by what it says. */
    private static boolean isMeant(Path file, String id) {
        var name = String.valueOf(file.getFileName());
        return name.equals(id + ENDING) || name.equals(id + ".json") || ProfileReader.mentions(file, id);
    }

    private static List<Path> files(Path folder, String ending, List<String> troubles) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var list = Files.list(folder)) {
            return list.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            troubles.add("Your own providers in “" + folder + "” could not be read: see that you may open the folder.");
            return List.of();
        }
    }
}
