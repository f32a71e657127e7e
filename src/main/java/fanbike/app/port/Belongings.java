package fanbike.app.port;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What a user has besides sessions, and folders to copy everything to. */
public interface Belongings {

    /**
     * Settings, protocols and what else the user's places hold.
     *
     * @return each file that is there, by the name that it gets in an archive
     * @throws IOException when they cannot be listed
     */
    Map<String, Path> files() throws IOException;

    /**
     * Begins to fill a folder.
     *
     * @param folder is not there yet, or empty
     * @throws IOException when it is not, or cannot be made, with a message that a user understands
     */
    Archive archive(Path folder) throws IOException;
}
