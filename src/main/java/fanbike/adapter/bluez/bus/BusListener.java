package fanbike.adapter.bluez.bus;

import java.util.List;
import java.util.Map;

/**
 * Who is told what happens on the bus. Called on the one thread of D-Bus signals, in order: returns at once, and never
 * calls the bus. Property values are plain: numbers, texts, booleans, lists, maps; a path is a text.
 */
public interface BusListener {

    /**
     * An object of BlueZ has interfaces that it had not.
     *
     * @param path whose
     * @param interfaces each with its properties
     */
    void added(String path, Map<String, Map<String, Object>> interfaces);

    /**
     * An object of BlueZ lost interfaces.
     *
     * @param path whose
     * @param interfaces which
     */
    void removed(String path, List<String> interfaces);

    /**
     * Properties of an object of BlueZ changed.
     *
     * @param path whose
     * @param iface of which interface
     * @param properties new values; a property that is gone is not there
     * @param gone properties that have no value any more
     */
    void changed(String path, String iface, Map<String, Object> properties, List<String> gone);

    /**
     * BlueZ came, or went.
     *
     * @param present whether it is there now
     */
    void daemon(boolean present);

    /**
     * The bus is gone; nothing more will come from this connection.
     *
     * @param reason in the system's words
     */
    void busLost(String reason);
}
