package fanbike.adapter.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * SQLite itself, which comes inside the program and must be a file to be loaded. Its library would write it anew into the
 * temporary folder at each start, and leave it there when the program is killed; here it is written once.
 */
final class NativeLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    private static final String FOLDER = "native";
    private static final String NAME = "libsqlitejdbc.so";

    private NativeLibrary() {}

    /**
     * Has it loaded from a folder of the program's own. Where it cannot be kept there, it is loaded from the temporary
     * folder as it always was.
     *
     * @param data where the program keeps its data
     */
    static void provide(Path data) {
        String built = OSInfo.getNativeLibFolderPathForCurrentOS();
        String name = "sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + built.replace('/', '-') + ".so";
        try {
            Path folder = data.resolve(FOLDER);
            Path library = folder.resolve(name);
            if (Files.notExists(library)) {
                PrivateFolder.make(folder);
                removeOthers(folder);
                write("/org/sqlite/native/" + built + "/" + NAME, library);
            }
            System.setProperty("org.sqlite.lib.path", folder.toString());
            System.setProperty("org.sqlite.lib.name", name);
        } catch (IOException unkept) {
            LOG.info("SQLite is loaded from the temporary folder: {}", unkept.toString());
        }
    }

    /** Of older versions. */
    private static void removeOthers(Path folder) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (Path other : others) {
                Files.deleteIfExists(other);
            }
        }
    }

    private static void write(String resource, Path library) throws IOException {
        Path temporary = Files.createTempFile(library.getParent(), "sqlite-", ".tmp", PrivateFolder.FILE);
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("there is no " + resource);
            }
            Files.write(temporary, in.readAllBytes());
            Files.move(temporary, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
