package fanbike.adapter.web;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Stands before everything that is served, and lets in whom it knows. Who is refused gets a number and nothing more. */
final class Gate extends Handler.Wrapper {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final long LONGEST_BODY_BYTES = 1024;

    private final Callers callers;
    private volatile AllowedHosts hosts = AllowedHosts.NONE;
    private volatile Optional<Entrance> entrance = Optional.empty();

    /**
     * A gate that is shut.
     *
     * @param callers are told who comes in
     */
    Gate(Callers callers) {
        this.callers = callers;
    }

    /**
     * Lets in from now on whoever may come; nobody before.
     *
     * @param names by which the page may be called
     * @param asked what must be known to come in; empty where nothing need be
     */
    void open(AllowedHosts names, Optional<Entrance> asked) {
        entrance = asked;
        hosts = names;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        OptionalInt refusal = refusal(request);
        if (refusal.isPresent()) {
            response.setStatus(refusal.getAsInt());
            callback.succeeded();
            return true;
        }
        callers.letIn(request);
        Optional<Entrance> asked = entrance;
        asked.filter(key -> key.isShown(request)).ifPresent(key -> key.remember(response));
        return super.handle(request, response, callback);
    }

    private OptionalInt refusal(Request request) {
        if (!isAddressedToUs(request) || !isKnown(request) || isForeign(request)) {
            return OptionalInt.of(HttpStatus.FORBIDDEN_403);
        }
        if (!METHODS.contains(request.getMethod())) {
            return OptionalInt.of(HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        return hasLargeBody(request) ? OptionalInt.of(HttpStatus.PAYLOAD_TOO_LARGE_413) : OptionalInt.empty();
    }

    private boolean isAddressedToUs(Request request) {
        return header(request, HttpHeader.HOST.asString()).filter(hosts::allows).isPresent();
    }

    private boolean isKnown(Request request) {
        return entrance.map(asked -> asked.isKnown(request)).orElse(true);
    }

    /** Another site's page asks. It may lead a person here by a link, and no more. */
    private boolean isForeign(Request request) {
        if (request.getMethod().equals("POST")) {
            Optional<String> origin = header(request, HttpHeader.ORIGIN.asString());
            if (origin.filter(hosts::allowsOrigin).isEmpty()) {
                return true;
            }
        }
        boolean fromElsewhere = header(request, "Sec-Fetch-Site")
                .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                .isPresent();
        return fromElsewhere && !isFollowedLink(request);
    }

    private static boolean isFollowedLink(Request request) {
        return request.getMethod().equals("GET")
                && header(request, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
                && header(request, "Sec-Fetch-Dest").filter("document"::equals).isPresent();
    }

    /** Nothing here needs a body; one of unknown length is as good as a long one. */
    private static boolean hasLargeBody(Request request) {
        return request.getLength() > LONGEST_BODY_BYTES
                || header(request, HttpHeader.TRANSFER_ENCODING.asString()).isPresent();
    }

    private static Optional<String> header(Request request, String name) {
        return Optional.ofNullable(request.getHeaders().get(name));
    }
}
