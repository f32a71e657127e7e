package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Whether everybody can use what a browser shows. */
final class Accessibility {

    private static final String VIOLATIONS = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
                found => done(found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes.map(node => node.target.join(' ') + ' ' + node.failureSummary).join('; '))
                    .join('\\n')),
                failure => done(String(failure)));
            """;

    /** Contrast of what is written on the page's colour itself: axe does not judge where there is a pattern. */
    private static final String LOWEST_CONTRAST = """
            const channels = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
            const light = text => channels(text).map(value => value / 255)
                .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
                .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
            const wash = light(getComputedStyle(document.body).backgroundColor);
            const written = ['#name', '#round', '#cadence', '#cadence-label', '#word', '#left', '#score', '.gauge-end'];
            const contrasts = written.map(css => light(getComputedStyle(document.querySelector(css)).color))
                .map(ink => (Math.max(ink, wash) + 0.05) / (Math.min(ink, wash) + 0.05));
            return Math.min(...contrasts);
            """;

    private static final double ENOUGH = 4.5;

    private final String axe;

    Accessibility() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"), "axe-core is missing")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fails with everything that axe-core finds on the page as it is now, and where letters are too pale. */
    void check(Browser browser, String what) {
        checkRules(browser, what);
        assertThat(((Number) browser.run(LOWEST_CONTRAST)).doubleValue())
                .as(what)
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    /** Fails with everything that axe-core finds. */
    void checkRules(Browser browser, String what) {
        if (!Boolean.TRUE.equals(browser.run("return Boolean(window.axe)"))) {
            browser.run(axe + "; return true");
        }
        assertThat(browser.runLater(VIOLATIONS)).as(what).isEqualTo("");
    }
}
