package fanbike.adapter.files.archive;

import fanbike.adapter.files.DiskFault;
import fanbike.app.port.Archive;
import fanbike.app.port.Belongings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in the places where the program keeps what the user made.
 *
 * @param config the folder of settings and protocols
 * @param data the folder of sessions
 */
public record OwnFiles(Path config, Path data) implements Belongings {

    private static final String PROTOCOLS = "protocols";

    @Override
    public Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        add(files, "settings.json", config.resolve("fanbike.json"));
        add(files, "remembered-bikes.json", config.resolve("devices.json"));
        add(files, "accepted-cautions.json", data.resolve("rider.json"));
        Path protocols = config.resolve(PROTOCOLS);
        if (Files.isDirectory(protocols)) {
            try (DirectoryStream<Path> own = Files.newDirectoryStream(protocols, "*.json")) {
                own.forEach(file -> add(files, PROTOCOLS + "/" + file.getFileName(), file));
            }
        }
        return files;
    }

    private static void add(Map<String, Path> files, String name, Path file) {
        if (Files.isRegularFile(file)) {
            files.put(name, file);
        }
    }

    /** A copy there would be a part of what is copied the next time, and lost with it. */
    private void refuseOwn(Path folder) throws IOException {
        Path place = real(folder.toAbsolutePath());
        for (Path own : List.of(config, data)) {
            if (place.startsWith(real(own.toAbsolutePath()))) {
                throw new OccupiedException(
                        "\"" + folder + "\" is in the folder where fanbike itself keeps what it copies, "
                                + real(own.toAbsolutePath()) + "; choose a folder elsewhere.");
            }
        }
    }

    /** Where a path leads, by way of every link; what is not there yet may end it. */
    private static Path real(Path path) throws IOException {
        Path name = path.getFileName();
        Path parent = path.getParent();
        if (name == null || parent == null || Files.exists(path)) {
            return path.toRealPath();
        }
        return real(parent).resolve(name).normalize();
    }

    @Override
    public Archive archive(Path folder) throws IOException {
        try {
            refuseOwn(folder);
            return ArchiveFolder.begin(folder.toAbsolutePath().normalize());
        } catch (OccupiedException occupied) {
            throw occupied;
        } catch (IOException e) {
            throw new IOException(
                    "\"" + folder + "\" cannot be made (" + DiskFault.reason(e) + "); choose another folder.", e);
        }
    }
}
