package fanbike.adapter.files.device;

import fanbike.adapter.files.BoundedFile;
import fanbike.adapter.files.DiskFault;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.PrivateFiles;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevices;
import fanbike.core.device.DeviceAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Remembered devices in {@code devices.json}. Thread-safe. */
public final class DeviceFile implements RememberedDevices {

    private static final Comparator<RememberedDevice> BY_NICKNAME =
            Comparator.comparing(RememberedDevice::nickname, String.CASE_INSENSITIVE_ORDER);

    private final Path file;

    /**
     * A file that is read whenever it is asked for.
     *
     * @param file need not exist
     */
    public DeviceFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public synchronized List<RememberedDevice> list() throws InvalidFileException {
        if (Files.notExists(file)) {
            return List.of();
        }
        byte[] bytes = BoundedFile.readOwn(file, BoundedFile.ONE_MEGABYTE);
        FormatRule.refuseNewer(BoundedFile.name(file), bytes);
        try {
            return parse(BoundedFile.name(file), bytes).stream()
                    .sorted(BY_NICKNAME)
                    .toList();
        } catch (InvalidFileException bad) {
            throw withRemedy(bad);
        }
    }

    private static InvalidFileException withRemedy(InvalidFileException bad) {
        var problems = new ArrayList<>(bad.problems());
        problems.add(new Problem("", "correct it, or move it away and pair your devices again with fanbike pair"));
        var refused = new InvalidFileException(bad.file(), problems);
        refused.initCause(bad);
        return refused;
    }

    @Override
    public void checkWritable() throws IOException {
        DiskFault.checkWritable(folder());
    }

    @Override
    public synchronized void remember(RememberedDevice device) throws InvalidFileException, IOException {
        var devices = new ArrayList<>(list());
        devices.removeIf(known -> known.address().equals(device.address()));
        devices.add(device);
        write(devices);
    }

    @Override
    public synchronized boolean forget(DeviceAddress address) throws InvalidFileException, IOException {
        var devices = new ArrayList<>(list());
        boolean wasKept = devices.removeIf(known -> known.address().equals(address));
        if (wasKept) {
            write(devices);
        }
        return wasKept;
    }

    private void write(List<RememberedDevice> devices) throws IOException {
        byte[] bytes =
                DeviceJson.of(devices.stream().sorted(BY_NICKNAME).toList()).getBytes(StandardCharsets.US_ASCII);
        try {
            parse(BoundedFile.name(file), bytes);
        } catch (InvalidFileException unreadable) {
            throw new IOException("This device cannot be kept. " + unreadable.getMessage(), unreadable);
        }
        try {
            Files.createDirectories(folder(), PrivateFiles.FOLDER);
            PrivateFiles.replace(folder(), String.valueOf(file.getFileName()), bytes);
        } catch (IOException fault) {
            throw DiskFault.inFolder(folder(), fault);
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    private static List<RememberedDevice> parse(String name, byte[] bytes) throws InvalidFileException {
        var problems = new Problems();
        Optional<List<RememberedDevice>> devices = StrictJson.parse(bytes, Place.FILE, problems)
                .flatMap(node -> new DevicesRule().read(node, Place.FILE, problems));
        problems.throwIfAny(name);
        return devices.orElseThrow();
    }
}
