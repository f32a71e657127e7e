package fanbike.adapter.files.session;

import fanbike.adapter.files.PrivateFiles;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.recording.RideLock;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes sessions away so that none comes back as half of one: its folder first gets a name that no session has, and then
 * loses its files. Where a crash comes between, the next erasure or ride ends what was begun. Two programs may end the same
 * at once.
 *
 * @param root the folder of the sessions
 */
record Erasure(Path root) {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    private static final String HIDDEN = ".erased-";

    /** What this program writes into a session's folder, what a crash leaves of it, and what comes back from an export. */
    private static final Pattern OWN = Pattern.compile("lock|(?:recording\\.jsonl|report\\.json)(?:\\.[0-9]+\\.tmp)?"
            + "|report\\.(?:txt|html)|(?:intervals|seconds)\\.csv|ride\\.(?:fit|tcx)");

    /**
     * Erases a session; what else is in its folder stays there.
     *
     * @param id of a session
     * @return what stayed
     * @throws IOException when it is being ridden, or the disk refuses
     */
    List<Path> erase(SessionId id) throws IOException {
        Path folder = root.resolve(id.text());
        Path hidden = root.resolve(HIDDEN + id.text());
        try (RideLock taken = RideLock.take(folder)) {
            LOG.debug("Erasing {} under {}", folder, taken);
            finish(hidden);
            Files.move(folder, hidden, StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.forceFolder(root);
            return finish(hidden);
        }
    }

    /**
     * Ends what a crash interrupted.
     *
     * @throws IOException when the disk refuses
     */
    void finishAll() throws IOException {
        try (DirectoryStream<Path> begun = Files.newDirectoryStream(root, HIDDEN + "*")) {
            for (Path hidden : begun) {
                finish(hidden);
            }
        }
    }

    private List<Path> finish(Path hidden) throws IOException {
        if (!Files.isDirectory(hidden)) {
            return List.of();
        }
        boolean hasOthers = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(hidden)) {
            for (Path file : files) {
                boolean isOwn = OWN.matcher(file.getFileName().toString()).matches()
                        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
                hasOthers |= !isOwn;
                if (isOwn) {
                    Files.deleteIfExists(file);
                }
            }
        }
        if (!hasOthers) {
            Files.deleteIfExists(hidden);
            PrivateFiles.forceFolder(root);
            return List.of();
        }
        return giveBack(hidden);
    }

    /** Under its old name the folder is no session, because it has no recording. */
    private List<Path> giveBack(Path hidden) throws IOException {
        String name = hidden.getFileName().toString().substring(HIDDEN.length());
        Path folder = root.resolve(name);
        Path shown = Files.exists(folder.resolve(RecordingFile.NAME)) ? hidden : folder;
        if (!shown.equals(hidden)) {
            Files.move(hidden, shown, StandardCopyOption.ATOMIC_MOVE);
        }
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shown)) {
            files.forEach(left::add);
        }
        return left;
    }
}
