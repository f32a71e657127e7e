package fanbike.adapter.web;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Where the ride's token is asked for: in the address of the page, once, and then in a cookie.
 *
 * @param token of the ride
 * @param cookie the cookie's name; holds the port, because browsers do not tell a machine's ports apart in cookies
 */
record Entrance(Token token, String cookie) {

    private static final String PARAMETER = "token=";

    /** Whether a request may come in. */
    boolean isKnown(Request request) {
        return isShown(request) || isRemembered(request);
    }

    /** Whether a request for the page has the token in its address. */
    boolean isShown(Request request) {
        boolean isForThePage = request.getMethod().equals("GET")
                && Request.getPathInContext(request).equals("/");
        return isForThePage
                && Optional.ofNullable(request.getHttpURI().getQuery()).stream()
                        .flatMap(query -> Arrays.stream(query.split("&", -1)))
                        .filter(parameter -> parameter.startsWith(PARAMETER))
                        .anyMatch(parameter -> token.is(parameter.substring(PARAMETER.length())));
    }

    private boolean isRemembered(Request request) {
        return Request.getCookies(request).stream()
                .filter(sent -> sent.getName().equals(cookie))
                .anyMatch(sent -> token.is(sent.getValue()));
    }

    /** Lets the browser show the token by itself from now on. */
    void remember(Response response) {
        response.getHeaders()
                .add(HttpHeader.SET_COOKIE, cookie + "=" + token.text() + "; HttpOnly; SameSite=Strict; Path=/");
    }
}
