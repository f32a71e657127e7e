package fanbike.adapter.files.config;

import fanbike.adapter.files.BoundedFile;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what the user has set, over the defaults that come with the program. */
public final class ConfigReader {

    private static final String FILE = "fanbike.json";

    private final Path home;

    /**
     * Looks into a folder whenever it is asked.
     *
     * @param home the folder of the user's configuration; need not exist
     */
    public ConfigReader(Path home) {
        this.home = home;
    }

    /**
     * The defaults, with each key that the user's {@code fanbike.json} has in its place.
     *
     * @throws InvalidFileException with everything that is wrong with the user's file
     */
    public Settings read() throws InvalidFileException {
        Path own = home.resolve(FILE);
        if (Files.notExists(own)) {
            return defaults();
        }
        byte[] bytes = BoundedFile.readOwn(own, BoundedFile.ONE_MEGABYTE);
        return read(BoundedFile.name(own), bytes, new SettingsRule(Optional.of(defaults())));
    }

    /** What holds where the user has set nothing. */
    public static Settings defaults() {
        try {
            return read("built-in " + FILE, packaged(), new SettingsRule(Optional.empty()));
        } catch (InvalidFileException e) {
            throw new IllegalStateException("the program was packaged with defaults that cannot be read", e);
        }
    }

    private static Settings read(String name, byte[] bytes, SettingsRule rule) throws InvalidFileException {
        var problems = new Problems();
        Optional<Settings> settings =
                StrictJson.parse(bytes, Place.FILE, problems).flatMap(node -> rule.read(node, Place.FILE, problems));
        problems.throwIfAny(name);
        return settings.orElseThrow();
    }

    private static byte[] packaged() {
        try (InputStream in = ConfigReader.class.getResourceAsStream("/fanbike/config/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without its defaults");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
