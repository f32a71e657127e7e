package fanbike.adapter.files.rider;

import fanbike.adapter.files.BoundedFile;
import fanbike.adapter.files.DiskFault;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.PrivateFiles;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.Sha256;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.RiderMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rider has been shown, in {@code rider.json}. Thread-safe. */
public final class RiderFile implements RiderMemory {

    private final Path file;

    /**
     * A file that is read whenever it is asked for.
     *
     * @param file need not exist
     */
    public RiderFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public boolean hasAccepted(String caution) throws InvalidFileException {
        return read().cautions().contains(sha256(caution));
    }

    @Override
    public synchronized void accept(String caution) throws InvalidFileException, IOException {
        Shown before = read();
        var cautions = new ArrayList<>(before.cautions());
        cautions.add(sha256(caution));
        write(new Shown(cautions.stream().distinct().toList(), before.sounds()));
    }

    @Override
    public boolean hasMetSounds() throws InvalidFileException {
        return read().sounds();
    }

    @Override
    public synchronized void meetSounds() throws InvalidFileException, IOException {
        write(new Shown(read().cautions(), true));
    }

    private synchronized Shown read() throws InvalidFileException {
        if (Files.notExists(file)) {
            return new Shown(List.of(), false);
        }
        byte[] bytes = BoundedFile.readOwn(file, BoundedFile.ONE_MEGABYTE);
        FormatRule.refuseNewer(BoundedFile.name(file), bytes);
        var problems = new Problems();
        Optional<Shown> shown = StrictJson.parse(bytes, Place.FILE, problems)
                .flatMap(node -> new ShownRule().read(node, Place.FILE, problems));
        if (problems.count() > 0) {
            problems.add(Place.FILE, "correct it, or delete it and read each caution once more");
        }
        problems.throwIfAny(BoundedFile.name(file));
        return shown.orElseThrow();
    }

    private void write(Shown shown) throws IOException {
        Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
        try {
            Files.createDirectories(folder, PrivateFiles.FOLDER);
            byte[] bytes = shown.toJson().getBytes(StandardCharsets.US_ASCII);
            PrivateFiles.replace(folder, String.valueOf(file.getFileName()), bytes);
        } catch (IOException fault) {
            throw DiskFault.inFolder(folder, fault);
        }
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
