package fanbike.adapter.web;

import fanbike.app.port.RidePages.Reach;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Optional;

/** The server of one page. */
final class RideServer implements AutoCloseable {

    private final Javalin javalin;

    private RideServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Serves from now on.
     *
     * @param reach who may come, and where
     * @param token what lets them in, where one is needed
     * @param limits of what they may hold before
     * @param served what is served
     * @throws IOException when the port cannot be had
     */
    static RideServer start(Reach reach, Optional<Token> token, CallerLimits limits, Served served) throws IOException {
        var front = new Front(reach, token, limits);
        Javalin javalin = Javalin.create(config -> configure(config, front, served));
        try {
            javalin.start();
            front.open(javalin.port());
        } catch (JavalinBindException refused) {
            throw new IOException(PortRefusal.sentence(reach.port(), refused), refused);
        }
        return new RideServer(javalin);
    }

    private static void configure(JavalinConfig config, Front front, Served served) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.ignoreTrailingSlashes = false;
        front.configure(config.jetty);
        routes(config.routes, served);
    }

    private static void routes(RoutesConfig routes, Served served) {
        for (PageFile file : served.files()) {
            routes.get(file.path(), context -> FileAnswer.send(context, file));
            routes.head(file.path(), context -> FileAnswer.describe(context, file));
        }
        routes.get("/events", context -> listen(context, served.broadcast()));
        routes.post("/commands/{command}", context -> {
            Optional<String> query = Optional.ofNullable(context.queryString());
            context.status(served.wishes().ask(context.pathParam("command"), query));
        });
        routes.post("/read", context -> context.status(read(served.broadcast())));
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError()) {
                routes.error(status, context -> context.result(""));
            }
        }
    }

    private static HttpStatus read(Broadcast broadcast) {
        if (!broadcast.hasReport()) {
            return HttpStatus.CONFLICT;
        }
        broadcast.audience().hasRead();
        return HttpStatus.NO_CONTENT;
    }

    private static void listen(Context context, Broadcast broadcast) throws IOException {
        String address = context.req().getRemoteAddr();
        if (!broadcast.audience().takeSeat(address)) {
            context.status(HttpStatus.SERVICE_UNAVAILABLE);
            return;
        }
        context.res().setContentType("text/event-stream; charset=utf-8");
        try {
            broadcast.join(new Viewer(context, broadcast));
        } catch (IOException | IllegalStateException gone) {
            broadcast.audience().leaveSeat(address);
            throw gone;
        }
    }

    /** Where it is served. */
    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
