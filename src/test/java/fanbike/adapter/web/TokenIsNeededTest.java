package fanbike.adapter.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.RidePages.Reach;
import fanbike.core.session.Command;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIsNeededTest {

    private static final Token TOKEN = Token.random();

    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private RideServer server;
    private String cookie;

    @BeforeEach
    void open() throws Exception {
        var broadcast = new Broadcast(ServerSentEvent.heartbeat(), Optional::empty, new Audience(1));
        var served = new Served(DrivenRide.FILES.read(), broadcast, new Wishes(Optional::empty, commands::add));
        var reach = new Reach(false, 0);
        server = RideServer.start(reach, Optional.of(TOKEN), CallerLimits.of(reach), served);
        cookie = "Cookie: fanbike-" + server.port() + "=" + TOKEN.text();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theAddressWithTheTokenOpensThePageAndLetsTheBrowserInFromThenOn() throws Exception {
        Answer first = Answer.to(server.port(), "GET", "/?token=" + TOKEN.text());
        String[] remembered = requireNonNull(first.headers().get("set-cookie")).split("; ", -1);
        Answer then = Answer.to(server.port(), "GET", "/js/small.js", "Cookie: a=b; " + remembered[0]);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).contains("Small");
        assertThat(remembered).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(then.status()).isEqualTo(200);
        assertThat(then.headers()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "HEAD /",
                "GET /?token=",
                "GET /?token=wrong",
                "GET /?Token=TOKEN",
                "GET /?token=TOKENx",
                "GET /?token",
                "GET /index.html?token=TOKEN",
                "GET /events?token=TOKEN",
                "POST /commands/STOP?token=TOKEN",
                "POST /read",
                "GET /nothing",
                "PUT /",
                "GET /js/small.js"
            })
    void withoutItNothingIsServedAndNothingTold(String request) throws Exception {
        String[] asked = request.replace("TOKEN", TOKEN.text()).split(" ", 2);

        Answer answer = Answer.to(server.port(), asked[0], asked[1], "Origin: http://127.0.0.1:" + server.port());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers()).doesNotContainKeys("server", "date", "allow", "set-cookie", "content-type");
        assertThat(commands).isEmpty();
    }

    @Test
    void aWrongCookieIsNoCookie() throws Exception {
        List<String> wrong = List.of(
                cookie + "x",
                cookie.substring(0, cookie.length() - 1),
                cookie.replace("fanbike-", "fanbike-1"),
                "Cookie: token=" + TOKEN.text());

        for (String guess : wrong) {
            assertThat(Answer.to(server.port(), "GET", "/", guess).status())
                    .as(guess)
                    .isEqualTo(403);
        }
    }

    @Test
    void aTokenDoesNotMakeUpForAForeignHostOrOrigin() throws Exception {
        Answer host = Answer.to(server.port(), "GET", "/?token=" + TOKEN.text(), "Host: evil.example");
        Answer origin = Answer.to(server.port(), "POST", "/commands/STOP", cookie, "Origin: http://evil.example");

        assertThat(host.status()).isEqualTo(403);
        assertThat(origin.status()).isEqualTo(403);
        assertThat(commands).isEmpty();
    }

    @Test
    void whoKnowsItGivesCommands() throws Exception {
        String origin = "Origin: http://localhost:" + server.port();

        Answer answer = Answer.to(server.port(), "POST", "/commands/SKIP", cookie, origin);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(commands).containsExactly(Command.SKIP);
    }

    @Test
    void nobodyGuessesIt() {
        Token other = Token.random();

        assertThat(other.text()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(TOKEN.text());
        assertThat(TOKEN.is(TOKEN.text())).isTrue();
        assertThat(TOKEN.is(other.text())).isFalse();
        assertThat(TOKEN.is("")).isFalse();
    }
}
