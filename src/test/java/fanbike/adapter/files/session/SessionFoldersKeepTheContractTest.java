package fanbike.adapter.files.session;

import fanbike.app.port.SessionStore;
import fanbike.contract.SessionStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SessionFoldersKeepTheContractTest extends SessionStoreContract {

    @TempDir
    private Path home;

    @Override
    protected SessionStore store() {
        return new SessionFolders(home.resolve("sessions"));
    }
}
