package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ride that is looked at in a browser, of the packaged program. */
class WebPageIT {

    private static final String IN_A_BROWSER = "In a browser: ";

    @TempDir
    private Path home;

    private final HttpClient viewer = HttpClient.newHttpClient();
    private Program program;

    @BeforeEach
    void name() {
        program = new Program(home);
    }

    @Test
    void showsTheRideToItsReportAndEndsWhenThatWasRead() throws IOException, InterruptedException {
        Program.Started ride = ride("--speed", "20");
        URI page = page(ride);

        List<String> events = eventsUntil("report", page);
        assertThat(post(page, "read")).isEqualTo(204);
        Program.Ended ended = ride.end();

        assertThat(ended.status()).isZero();
        assertThat(events).startsWith("ride", "view").contains("cue").endsWith("report");
        assertThat(Program.report(program.session()).at("/session/phase").asText())
                .isEqualTo("FINISHED");
    }

    @Test
    void obeysItsButtons() throws IOException, InterruptedException {
        Program.Started ride = ride("--speed", "2");
        URI page = page(ride);

        assertThat(post(page, "commands/START")).isEqualTo(204);
        ride.await("R1/1");
        assertThat(post(page, "commands/PAUSE")).isEqualTo(204);
        ride.await("Paused");
        assertThat(post(page, "commands/SKIP")).isEqualTo(204);
        ride.await("Easy");
        assertThat(post(page, "commands/STOP")).isEqualTo(204);

        assertThat(ride.end().status()).isZero();
        JsonNode session = Program.report(program.session()).get("session");
        assertThat(session.get("phase").asText()).isEqualTo("STOPPED");
        assertThat(session.get("pausedSeconds").decimalValue()).isPositive();
    }

    @Test
    void saysThatAPortIsTaken() throws IOException, InterruptedException {
        Program.Started ride = ride("--speed", "1");
        int taken = page(ride).getPort();

        Program.Ended second = program.run("ride", "primer", "--simulate", "--mute", "--web=" + taken);

        assertThat(second.status()).isEqualTo(2);
        assertThat(second.err()).contains("Port " + taken + " is taken by another program");
        assertThat(program.sessions()).hasSize(1);
        assertThat(ride.signal("INT").end().status()).isZero();
    }

    private Program.Started ride(String... options) throws IOException {
        var line = new ArrayList<>(List.of("ride", "primer", "--simulate", "--mute", "--screen", "plain", "--web=0"));
        line.addAll(List.of(options));
        return program.start(line.toArray(new String[0]));
    }

    private static URI page(Program.Started ride) {
        return URI.create(ride.nextLine(IN_A_BROWSER).orElseThrow().substring(IN_A_BROWSER.length()));
    }

    /** The names of the events, up to the first of a name. */
    private List<String> eventsUntil(String last, URI page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page.resolve("events")).build();
        var names = new ArrayList<String>();
        try (var stream = viewer.send(request, BodyHandlers.ofInputStream()).body();
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            while (names.isEmpty() || !names.get(names.size() - 1).equals(last)) {
                String line = lines.readLine();
                if (line.startsWith("event: ")) {
                    names.add(line.substring("event: ".length()));
                }
            }
        }
        return names;
    }

    private int post(URI page, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page.resolve(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://" + page.getAuthority())
                .build();
        return viewer.send(request, BodyHandlers.discarding()).statusCode();
    }
}
