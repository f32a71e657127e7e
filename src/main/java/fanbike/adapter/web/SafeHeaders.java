package fanbike.adapter.web;

import fanbike.app.port.RidePages.Reach;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** What each answer tells a browser, errors too: that the page is what its own files say, and is nobody else's part. */
final class SafeHeaders implements HttpConfiguration.Customizer {

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self)",
            "Cache-Control",
            "no-cache"));

    private final boolean isLan;

    /**
     * What a page's answers tell.
     *
     * @param reach who may open it
     */
    SafeHeaders(Reach reach) {
        this.isLan = reach.isLan();
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        addTo(responseHeaders);
        return request;
    }

    void addTo(HttpFields.Mutable responseHeaders) {
        HEADERS.forEach(responseHeaders::put);
        // Browsers take no notice of it from elsewhere without encryption, and complain of it.
        if (!isLan) {
            responseHeaders.put("Cross-Origin-Opener-Policy", "same-origin");
        }
    }
}
