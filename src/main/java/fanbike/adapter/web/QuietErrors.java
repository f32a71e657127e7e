package fanbike.adapter.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** An error is a number and nothing more: who asks wrongly learns nothing of who answers. */
final class QuietErrors extends ErrorHandler {

    private final SafeHeaders headers;

    QuietErrors(SafeHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        headers.addTo(response.getHeaders());
        callback.succeeded();
        return true;
    }
}
