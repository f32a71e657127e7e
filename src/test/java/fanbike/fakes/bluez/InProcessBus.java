package fanbike.fakes.bluez;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.freedesktop.dbus.bin.DBusDaemon;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Message;

/** A message bus in this process, that can be cut and made again at the same address. */
public final class InProcessBus implements AutoCloseable {

    private static final String BUS = "org.freedesktop.DBus";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int METHOD_THREADS = 8;

    private final String address;
    private EmbeddedDBusDaemon daemon;

    /**
     * A bus that runs.
     *
     * @param folder where its socket is
     */
    public InProcessBus(Path folder) throws DBusException {
        address = "unix:path=" + folder.resolve("bus");
        daemon = start();
    }

    /** Where it is. */
    public String address() {
        return address;
    }

    /** Makes it again after it was cut. */
    public void restart() throws DBusException {
        daemon = start();
    }

    private EmbeddedDBusDaemon start() throws DBusException {
        var started = new EmbeddedDBusDaemon(address + ",listen=true");
        // It is bound before it runs, and whoever is let in between is the last one.
        started.setBindCallback(bound ->
                Awaitility.await().atMost(PATIENCE).until(() -> inner(started).isRunning()));
        started.startInBackgroundAndWait(PATIENCE.toMillis());
        return started;
    }

    /** A connection of its own. */
    public DBusConnection connect() throws DBusException {
        DBusConnectionBuilder builder =
                DBusConnectionBuilder.forAddress(address).withShared(false);
        builder.receivingThreadConfig().withMethodCallThreadCount(METHOD_THREADS);
        return builder.build();
    }

    /**
     * Tells that a name has no owner any more. dbus-java's bus tells that itself, but leaves out which.
     *
     * @param owner the connection that had it
     * @param name which
     */
    void tellNameLost(DBusConnection owner, String name) throws DBusException {
        DBusSignal signal = owner.getMessageFactory()
                .createSignal(
                        BUS, "/org/freedesktop/DBus", BUS, "NameOwnerChanged", "sss", name, owner.getUniqueName(), "");
        try {
            Method send = DBusDaemon.class.getDeclaredMethod("send", DBusDaemon.ConnectionStruct.class, Message.class);
            send.setAccessible(true);
            send.invoke(inner(daemon), null, signal);
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException("dbus-java has changed", otherVersion);
        }
    }

    private static DBusDaemon inner(EmbeddedDBusDaemon outer) {
        try {
            Field inner = EmbeddedDBusDaemon.class.getDeclaredField("daemon");
            inner.setAccessible(true);
            return (DBusDaemon) inner.get(outer);
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException("dbus-java has changed", otherVersion);
        }
    }

    /** Cuts it: every connection is lost. */
    public void cut() throws IOException {
        daemon.close();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
