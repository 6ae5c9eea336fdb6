package standfirst.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import standfirst.model.Require;

/** Which pictures of the desk have been uploaded, and where to: by what is in them, so that it holds for every edition and whatever they are called. */
public record UploadLog(DeskFolder desk) {
    private static final String HOW = "SHA-256";
    private static final VersionedJson<Log> JSON =
            new VersionedJson<>("standfirst-uploads", 1, "a list of uploads", Log.class);

    /**
     * All that was uploaded, host by host.
     *
     * @param hash how pictures are known
     */
    record Log(String hash, List<Host> hosts) {
        Log {
            Require.present(hash);
            Require.allPresent(hosts);
            hosts = List.copyOf(hosts);
        }
    }

    /**
     * What was uploaded to one place.
     *
     * @param pictures by the hash of their files
     */
    record Host(String address, List<String> pictures) {
        Host {
            Require.present(address);
            Require.allPresent(pictures);
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * The hashes of what lies at that address already.
     *
     * @throws StorageException with one sentence when the file is damaged or cannot be read
     */
    public Set<String> at(String address) throws StorageException {
        var found = new HashSet<String>();
        for (var host : read().hosts()) {
            if (host.address().equals(address)) {
                found.addAll(host.pictures());
            }
        }
        return found;
    }

    /**
     * Remembers that pictures have been uploaded there, or have not.
     *
     * @throws StorageException with one sentence when that cannot be kept; a damaged file is left as it is
     */
    public void mark(String address, Collection<String> hashes, boolean uploaded) throws StorageException {
        var hosts = new ArrayList<>(read().hosts());
        var now = new TreeSet<>(at(address));
        if (uploaded) {
            now.addAll(hashes);
        } else {
            now.removeAll(Set.copyOf(hashes));
        }
        hosts.removeIf(host -> host.address().equals(address));
        hosts.add(new Host(address, List.copyOf(now)));
        var json = JSON.write(new Log(HOW, hosts));
        try {
            Files.createDirectories(desk.images());
        } catch (IOException e) {
            throw new StorageException("“" + desk.images() + "” could not be made: " + AtomicFile.reason(e) + ".", e);
        }
        AtomicFile.write(file(), json.getBytes(StandardCharsets.UTF_8));
    }

    private Log read() throws StorageException {
        if (!Files.exists(file())) {
            return new Log(HOW, List.of());
        }
        try {
            return JSON.read(Files.readString(file()), "“" + file() + "”");
        } catch (IOException e) {
            throw new StorageException("“" + file() + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    private Path file() {
        return desk.images().resolve("uploaded.json");
    }
}
