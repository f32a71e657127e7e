package fanbike.adapter.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser that looks on and reads each event as soon as it comes. */
final class EventStream implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Socket socket;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /**
     * One event.
     *
     * @param name of its kind; {@code end} where the server ends it
     * @param data of it
     */
    record Event(String name, JsonNode data) {}

    private EventStream(Socket socket) {
        this.socket = socket;
    }

    /** Looks on at the page that is served at an address of this machine. */
    static EventStream of(String address) throws IOException {
        int port = URI.create(address).getPort();
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        // The old version of HTTP sends what it has as it is, without chunks.
        String request = "GET /events HTTP/1.0\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        var stream = new EventStream(socket);
        InputStream in = socket.getInputStream();
        var reader = new Thread(() -> stream.read(in), "event-stream");
        reader.setDaemon(true);
        reader.start();
        return stream;
    }

    private void read(InputStream in) {
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ") && !name.equals("beat")) {
                    events.add(new Event(name, JSON.readTree(line.substring("data: ".length()))));
                }
            }
        } catch (IOException closed) {
            // So do browsers see it.
        }
        events.add(new Event("end", JSON.nullNode()));
    }

    /** The next event, whatever it is. */
    Event next() {
        try {
            Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no event came");
            }
            return event;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The next event of a kind; others before it are left out. */
    JsonNode next(String name) {
        Event event = next();
        while (!event.name().equals(name)) {
            if (event.name().equals("end")) {
                throw new AssertionError("the server ended it before any " + name);
            }
            event = next();
        }
        return event.data();
    }

    /** The next view of a moment. */
    JsonNode viewAt(double seconds) {
        JsonNode view = next("view");
        while (view.path("at").doubleValue() != seconds) {
            view = next("view");
        }
        return view;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
