package fanbike.adapter.web;

import fanbike.app.port.RidePages.Reach;
import fanbike.core.session.Command;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Arrays;
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
     * @param served what is served
     * @throws IOException when the port cannot be had
     */
    static RideServer start(Reach reach, Optional<Token> token, Served served) throws IOException {
        var front = new Front(reach, token);
        Javalin javalin = Javalin.create(config -> configure(config, front, served));
        try {
            javalin.start();
            front.open(javalin.port());
        } catch (JavalinBindException taken) {
            throw new IOException(
                    "Port " + reach.port() + " is taken by another program: choose another with --web=PORT, or --web=0"
                            + " for any.",
                    taken);
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
        routes.post("/commands/{command}", context -> command(context, served));
        routes.post("/read", context -> {
            served.broadcast().audience().hasRead();
            context.status(HttpStatus.NO_CONTENT);
        });
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError()) {
                routes.error(status, context -> context.result(""));
            }
        }
    }

    private static void command(Context context, Served served) {
        Optional<Command> command = Arrays.stream(Command.values())
                .filter(known -> known.name().equals(context.pathParam("command")))
                .findFirst();
        command.ifPresent(served.commands());
        context.status(command.isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND);
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
