package fanbike.adapter.files;

import fanbike.app.port.NewFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Files outside the folders that are Fanbike's own. */
public final class NewPrivateFiles implements NewFiles {

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            PrivateFiles.create(file, bytes);
        } catch (FileAlreadyExistsException exists) {
            throw exists;
        } catch (IOException fault) {
            throw new IOException(DiskFault.reason(fault), fault);
        }
    }
}
