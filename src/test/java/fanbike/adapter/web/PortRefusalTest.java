package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import org.junit.jupiter.api.Test;

class PortRefusalTest {

    private static String said(int port, Exception reason) {
        return PortRefusal.sentence(port, new IllegalStateException("no", new IOException("Failed to bind", reason)));
    }

    @Test
    void aPortThatNeedsMoreRightsIsNotCalledTaken() {
        assertThat(said(80, new BindException("Permission denied")))
                .isEqualTo("Port 80 needs more rights than this program has: choose one from 1024 on with --web=PORT.");
    }

    @Test
    void aPortThatIsTakenIsCalledTaken() {
        assertThat(said(8080, new BindException("Address already in use")))
                .isEqualTo(
                        "Port 8080 is taken by another program: choose another with --web=PORT, or --web=0 for any.");
    }

    @Test
    void whatIsNotKnownIsToldAsTheSystemSaysIt() {
        assertThat(said(80, new BindException("Keine Berechtigung")))
                .isEqualTo("Port 80 cannot be had (Keine Berechtigung): choose another with --web=PORT, or --web=0 for"
                        + " any.");
        assertThat(said(80, new BindException())).startsWith("Port 80 cannot be had (no reason is given): ");
        assertThat(PortRefusal.sentence(80, new IllegalStateException("worn out")))
                .startsWith("Port 80 cannot be had (worn out): ");
    }
}
