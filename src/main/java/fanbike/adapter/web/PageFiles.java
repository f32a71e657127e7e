package fanbike.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of a page. They are named, because the entries of a jar that stands behind a shell script cannot be listed by
 * every class loader; and so that nothing else is ever served.
 *
 * @param folder of the class path
 * @param names in that folder; the one that is served for {@code /} is {@link #INDEX}
 */
record PageFiles(String folder, List<String> names) {

    /** What is served for {@code /}. */
    static final String INDEX = "index.html";

    /** The page that comes with the program; a test holds the names against the folder. */
    static final PageFiles OF_THE_PAGE = new PageFiles(
            "/fanbike/web/",
            List.of(
                    INDEX,
                    "css/report.css",
                    "css/strip.css",
                    "css/style.css",
                    "css/wash.css",
                    "icons/icon-192.png",
                    "icons/icon-512.png",
                    "icons/icon-maskable-512.png",
                    "icons/icon.svg",
                    "icons/over.svg",
                    "icons/under.svg",
                    "js/announce.js",
                    "js/awake.js",
                    "js/buttons.js",
                    "js/chart.js",
                    "js/dom.js",
                    "js/face.js",
                    "js/feed.js",
                    "js/gauge.js",
                    "js/main.js",
                    "js/memory.js",
                    "js/report.js",
                    "js/ride.js",
                    "js/sound.js",
                    "js/strip.js",
                    "js/tones.js",
                    "js/voice.js",
                    "js/wash.js",
                    "js/words.js",
                    "manifest.webmanifest",
                    "sw.js",
                    "vendor/uplot/uPlot.iife.min.js",
                    "vendor/uplot/uPlot.min.css"));

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "webmanifest", "application/manifest+json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    /** All of them; the index twice, by either of its names. */
    List<PageFile> read() {
        return names.stream()
                .flatMap(name -> {
                    PageFile file = read(name);
                    return name.equals(INDEX)
                            ? Stream.of(file, new PageFile("/", file.contentType(), file.bytes()))
                            : Stream.of(file);
                })
                .toList();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private PageFile read(String name) {
        String type = TYPES.get(ending(name));
        if (type == null) {
            throw new IllegalStateException("nobody says what " + name + " is");
        }
        return new PageFile("/" + name, type, bytes(folder + name));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = PageFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
