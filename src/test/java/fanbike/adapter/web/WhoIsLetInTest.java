package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.session.Command;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoIsLetInTest {

    private DrivenRide ride;
    private String origin;

    @BeforeEach
    void open() throws Exception {
        ride = new DrivenRide();
        origin = "Origin: http://127.0.0.1:" + ride.port();
    }

    @AfterEach
    void close() {
        ride.close();
    }

    private Answer ask(String method, String target, String... headers) throws IOException {
        return Answer.to(ride.port(), method, target, headers);
    }

    @Test
    void thePageIsServedAsItIs() throws Exception {
        Answer page = ask("GET", "/");
        Answer script = ask("GET", "/js/small.js");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().get("content-type")).startsWith("text/html;");
        assertThat(page.body()).isEqualTo("<!DOCTYPE html>\n<title>Small</title>\n");
        assertThat(script.headers().get("content-type")).startsWith("text/javascript;");
        assertThat(script.body()).isEqualTo("export const small = 1;\n");
    }

    @Test
    void theHeadOfAFileHasItsLengthAndNoBody() throws Exception {
        Answer head = ask("HEAD", "/js/small.js");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers()).containsEntry("content-length", "24");
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachCommandIsHandedOn(Command command) throws Exception {
        Answer answer = ask("POST", "/commands/" + command.name(), origin);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(ride.commands()).containsExactly(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "STAR", "START/", "", "%53TART/x", "../START"})
    void whatIsNoCommandIsNotFoundAndNotHandedOn(String name) throws Exception {
        Answer answer = ask("POST", "/commands/" + name, origin);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).isEmpty();
        assertThat(ride.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void thisMachinesOwnNamesAreLetIn(String name) throws Exception {
        Answer answer = ask("GET", "/", "Host: " + name + ":" + ride.port());

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:PORT",
                "127.0.0.1.evil.example:PORT",
                "evil.example",
                "localhost",
                "127.0.0.1:1",
                "127.0.0.1:PORT0",
                "localhost.:PORT",
                "127.1:PORT",
                "user@127.0.0.1:PORT",
                "192.168.0.1:PORT"
            })
    void foreignNamesAreRefusedAndToldNothingMore(String host) throws Exception {
        Answer answer = ask("GET", "/", "Host: " + host.replace("PORT", Integer.toString(ride.port())));

        assertThat(answer.status()).isIn(400, 403);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).doesNotContainKeys("server", "date", "x-powered-by", "set-cookie");
    }

    @Test
    void aForeignNameIsRefusedInTheTargetToo() throws Exception {
        Answer answer = ask("GET", "http://evil.example/");

        assertThat(answer.status()).isIn(400, 403);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aRequestWithoutAHostIsRefused() throws Exception {
        Answer old = Answer.toBytes(ride.port(), "GET / HTTP/1.0\r\n\r\n");
        Answer current = Answer.toBytes(ride.port(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertThat(old.status()).isEqualTo(403);
        assertThat(current.status()).isEqualTo(400);
        assertThat(current.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example",
                "http://evil.example:PORT",
                "https://127.0.0.1:PORT",
                "http://127.0.0.1",
                "http://127.0.0.1:PORT.evil.example",
                "null",
                ""
            })
    void noOtherSiteGivesCommands(String foreign) throws Exception {
        String header = "Origin: " + foreign.replace("PORT", Integer.toString(ride.port()));

        Answer answer = ask("POST", "/commands/STOP", header);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEmpty();
        assertThat(ride.commands()).isEmpty();
    }

    @Test
    void aCommandThatDoesNotSayWhereItComesFromIsRefused() throws Exception {
        Answer answer = ask("POST", "/commands/STOP");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(ride.commands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, cors,     empty,    200",
        "none,        navigate, document, 200",
        "cross-site,  navigate, document, 200",
        "same-site,   navigate, document, 200",
        "cross-site,  no-cors,  image,    403",
        "same-site,   no-cors,  script,   403",
        "cross-site,  navigate, iframe,   403",
        "cross-site,  cors,     empty,    403"
    })
    void anotherSiteMayLeadHereByALinkAndNoMore(String site, String mode, String dest, int status) throws Exception {
        Answer answer =
                ask("GET", "/", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: " + mode, "Sec-Fetch-Dest: " + dest);

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void anotherSitesFormGivesNoCommand() throws Exception {
        Answer answer = ask(
                "POST",
                "/commands/STOP",
                origin,
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: document");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(ride.commands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
    void otherMethodsAreNotAllowed(String method) throws Exception {
        Answer answer = ask(method, "/", origin);

        assertThat(answer.status()).isIn(405, 400);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/js",
                "/js/",
                "/js/small.js/",
                "/../index.html",
                "/js/../../web/Gate.class",
                "/..%2f..%2fGate.class",
                "/%2e%2e/%2e%2e/Gate.class",
                "/js/%2e%2e/Gate.class",
                "//etc/passwd",
                "/js//small.js",
                "/\\..\\Gate.class",
                "/%5c..%5cGate.class",
                "/index.html%00",
                "/index.html%00.js",
                "/index.html;a=b",
                "/.",
                "/WEB-INF/web.xml",
                "/fanbike/config/fanbike.json",
                "/index.html%"
            })
    void nothingElseIsReachable(String target) throws Exception {
        Answer answer = ask("GET", target);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void sizesAreBounded() throws Exception {
        Answer header = ask("GET", "/", "X: " + "x".repeat(9_000));
        Answer target = ask("GET", "/" + "x".repeat(9_000));
        Answer body = ask("POST", "/commands/START", origin, "Content-Length: 1025");
        Answer endless = ask("POST", "/commands/START", origin, "Transfer-Encoding: chunked");

        assertThat(header.status()).isEqualTo(431);
        assertThat(target.status()).isEqualTo(414);
        assertThat(body.status()).isEqualTo(413);
        assertThat(endless.status()).isEqualTo(413);
        assertThat(ride.commands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /,               200",
        "GET,  /js/small.js,    200",
        "GET,  /nothing,        404",
        "GET,  /%2e%2e/x,       400",
        "POST, /commands/START, 403",
        "PUT,  /,               405"
    })
    void eachAnswerTellsBrowsersToBeStrict(String method, String target, int status) throws Exception {
        Answer answer = ask(method, target);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("unsafe", "*", "data:");
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsKey("permissions-policy")
                .containsEntry("cache-control", "no-cache")
                .doesNotContainKeys("server", "date", "x-powered-by");
    }
}
