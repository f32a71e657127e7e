package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.page.Browser.Size;
import java.io.IOException;
import java.util.List;

/** A page that is to be read, on a phone and on a desk, by day and by night. */
final class EveryScreen {

    private static final List<Size> SCREENS = List.of(new Size(360, 800), new Size(1280, 900));

    /** What reaches beyond the screen; a letter of a picture may, as long as nothing can be scrolled sideways. */
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd, text')]
                .filter(element => element.getClientRects().length > 0 && !element.closest('.unseen, thead'))
                .filter(element => {
                    const box = element.getBoundingClientRect();
                    return box.left < -0.5 || box.right > innerWidth + 0.5;
                })
                .map(element => element.textContent).join(' | ');
            """;

    /** Letters of one picture that lie on each other. */
    private static final String OVERLAPS = """
            return [...document.querySelectorAll('svg[role=img]')].flatMap(picture => {
                const boxes = [...picture.querySelectorAll('text')]
                    .map(text => [text.textContent, text.getBoundingClientRect()])
                    .filter(([, box]) => box.width > 0);
                return boxes.flatMap(([name, a], index) => boxes.slice(index + 1)
                    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
                        && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3)
                    .map(([other]) => name + ' on ' + other));
            }).join(', ');
            """;

    private EveryScreen() {}

    /** The page that is open fits each of them, nothing in it lies on anything else, and everybody can read it. */
    static void show(Browser browser, Accessibility accessibility, String name) throws IOException {
        for (Size screen : SCREENS) {
            for (boolean isDark : List.of(false, true)) {
                browser.resize(screen);
                browser.prefersDark(isDark);
                String what = name + "-" + screen + (isDark ? "-dark" : "");
                browser.captureAll(what);
                assertThat(browser.run("return document.documentElement.scrollWidth > innerWidth"))
                        .as(what)
                        .isEqualTo(false);
                assertThat(browser.run(CUT_OFF)).as(what).isEqualTo("");
                assertThat(browser.run(OVERLAPS)).as(what).isEqualTo("");
                accessibility.checkRules(browser, what);
            }
        }
    }
}
