package fanbike.adapter.files.protocol;

import fanbike.adapter.files.BoundedFile;
import fanbike.adapter.files.DiskFault;
import fanbike.adapter.files.PrivateFiles;
import fanbike.adapter.files.QuotedText;
import fanbike.adapter.files.Suggestion;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.ProtocolLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The built-in protocols, and the user's own in a folder; a file there replaces the built-in one of its name. */
public final class ProtocolFolder implements ProtocolLibrary {

    private final Path folder;

    /**
     * Looks into a folder whenever it is asked.
     *
     * @param folder of the user's own protocols; need not exist
     */
    public ProtocolFolder(Path folder) {
        this.folder = folder;
    }

    /** {@inheritDoc} A file whose name is no id is bad too: it could not be asked for. Hidden files are passed over. */
    @Override
    public Listing list() throws InvalidFileException {
        var found = new ArrayList<ProtocolFile>();
        var refused = new ArrayList<InvalidFileException>();
        List<Path> files = files();
        for (Path file : files) {
            try {
                found.add(own(file));
            } catch (InvalidFileException e) {
                refused.add(e);
            }
        }
        List<String> own = files.stream().map(ProtocolId::bareName).toList();
        for (String id : BuiltInProtocols.IDS) {
            if (!own.contains(id)) {
                found.add(BuiltInProtocols.read(id));
            }
        }
        return new Listing(found, refused);
    }

    @Override
    public ProtocolFile find(String idOrPath) throws InvalidFileException {
        if (ProtocolId.isPath(idOrPath)) {
            return read(path(idOrPath));
        }
        if (ProtocolId.isId(idOrPath)) {
            Path own = folder.resolve(idOrPath + ProtocolId.ENDING);
            if (!Files.notExists(own)) {
                return read(own);
            }
            if (BuiltInProtocols.IDS.contains(idOrPath)) {
                return BuiltInProtocols.read(idOrPath);
            }
        }
        throw unknown(idOrPath);
    }

    /** {@inheritDoc} Its id is the file's name in lower case, with {@code -} for what an id cannot have. */
    @Override
    public ProtocolFile read(Path path) throws InvalidFileException {
        byte[] bytes = BoundedFile.read(path, BoundedFile.ONE_MEGABYTE);
        return ProtocolReader.read(BoundedFile.name(path), ProtocolId.of(path), bytes);
    }

    @Override
    public String idFor(Path file) {
        String name = String.valueOf(file.getFileName());
        int ending = name.lastIndexOf('.');
        String id = ProtocolId.of(Path.of(ending > 0 ? name.substring(0, ending) : name));
        return id.replaceAll("-{2,}", "-").replaceAll("(?<=.)[._-]+$", "");
    }

    @Override
    public Path add(String id, String json) throws InvalidFileException, IOException {
        if (!ProtocolId.isId(id)) {
            throw new InvalidFileException(
                    QuotedText.quote(id), "this cannot be the id of a protocol; allowed: " + ProtocolId.ALLOWED);
        }
        makeFolder();
        Path file = folder.resolve(id + ProtocolId.ENDING);
        try {
            PrivateFiles.create(file, json.getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException exists) {
            throw exists;
        } catch (IOException fault) {
            throw DiskFault.inFolder(folder, fault);
        }
        return file;
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectories(folder, PrivateFiles.FOLDER);
        } catch (IOException fault) {
            throw DiskFault.inFolder(folder, fault);
        }
    }

    private ProtocolFile own(Path file) throws InvalidFileException {
        if (!ProtocolId.isId(ProtocolId.bareName(file))) {
            throw new InvalidFileException(
                    BoundedFile.name(file), "this name cannot be asked for; allowed: " + ProtocolId.ALLOWED);
        }
        return read(file);
    }

    private List<Path> files() throws InvalidFileException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> isOffered(path.getFileName().toString()))
                    .sorted(Comparator.comparing(ProtocolId::bareName))
                    .toList();
        } catch (IOException e) {
            var refused = new InvalidFileException(
                    BoundedFile.name(folder), "this folder of protocols cannot be listed; look at its permissions");
            refused.initCause(e);
            throw refused;
        }
    }

    private static boolean isOffered(String name) {
        return name.endsWith(ProtocolId.ENDING) && !name.startsWith(".");
    }

    private static Path path(String text) throws InvalidFileException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            var refused = new InvalidFileException(QuotedText.cut(text), "no file can have this name");
            refused.initCause(e);
            throw refused;
        }
    }

    private InvalidFileException unknown(String id) throws InvalidFileException {
        List<String> ids = Stream.concat(files().stream().map(ProtocolId::bareName), BuiltInProtocols.IDS.stream())
                .filter(ProtocolId::isId)
                .distinct()
                .sorted()
                .toList();
        return new InvalidFileException(
                QuotedText.cut(id),
                "there is no such protocol" + Suggestion.question(id, ids) + "; there are: " + String.join(", ", ids)
                        + "; a file is named by its path");
    }
}
