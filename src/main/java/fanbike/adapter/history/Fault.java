package fanbike.adapter.history;

import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** Says what a refusal of the database comes to. */
final class Fault {

    private static final int PRIMARY_CODE = 0xff;
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int PROTOCOL = 15;

    private Fault() {}

    /**
     * What a failure of SQL comes to. What the disk, its rights or another program refuse says nothing against what is
     * kept; all else, and above all an image that is malformed, does.
     */
    static HistoryException of(SQLException refused) {
        int code = refused instanceof SQLiteException known ? known.getResultCode().code & PRIMARY_CODE : IOERR;
        return switch (code) {
            case PERM, READONLY, CANTOPEN -> notKept("its file cannot be written", refused);
            case BUSY, LOCKED, PROTOCOL -> notKept("another program holds it", refused);
            case FULL -> notKept("the disk is full", refused);
            case IOERR -> notKept("the disk refused (" + refused.getMessage() + ")", refused);
            default -> new HistoryException(Reason.USELESS, "it is damaged (" + refused.getMessage() + ")", refused);
        };
    }

    /** What a failure of a migration comes to: that of the SQL in it, or else the form is one that nobody made. */
    static HistoryException of(RuntimeException failed) {
        Throwable cause = failed;
        while (cause != null) {
            if (cause instanceof SQLException refused) {
                return of(refused);
            }
            cause = cause.getCause();
        }
        return new HistoryException(Reason.USELESS, "it has another form than it should", failed);
    }

    private static HistoryException notKept(String because, SQLException refused) {
        return new HistoryException(Reason.NOT_KEPT, because, refused);
    }

    /** What the file system said. */
    static String words(IOException refused) {
        if (refused instanceof AccessDeniedException denied) {
            return denied.getFile() + " cannot be written";
        }
        if (refused instanceof FileSystemException inFileSystem) {
            return inFileSystem.getFile()
                    + " cannot be made"
                    + Optional.ofNullable(inFileSystem.getReason())
                            .map(reason -> " (" + reason + ")")
                            .orElse("");
        }
        return Objects.requireNonNullElse(refused.getMessage(), refused.toString());
    }
}
