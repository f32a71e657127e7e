package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.RidePages.Reach;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;

class SafeHeadersTest {

    private static final String OPENER = "Cross-Origin-Opener-Policy";

    private static HttpFields told(boolean isLan) {
        HttpFields.Mutable headers = HttpFields.build();
        new SafeHeaders(new Reach(isLan, 0)).addTo(headers);
        return headers;
    }

    @Test
    void theNetworkIsToldAllButWhatItsBrowsersComplainOf() {
        HttpFields network = told(true);

        assertThat(network.contains(OPENER)).isFalse();
        assertThat(told(false).stream().filter(header -> !header.getName().equals(OPENER)))
                .containsExactlyElementsOf(network);
        assertThat(network.get("Content-Security-Policy")).contains("default-src 'none'");
    }
}
