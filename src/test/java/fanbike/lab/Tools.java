package fanbike.lab;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The programs that building and booting the lab takes. */
final class Tools {

    static final String INSTALL = "apt-get install -y --no-install-recommends qemu-system-x86 cpio kmod xz-utils";

    private static final List<String> NEEDED = List.of(
            "bash", "flock", "setpriv", "apt-get", "apt-cache", "dpkg", "qemu-system-x86_64", "cpio", "kmod", "unxz");

    private Tools() {}

    /** Those that are in none of the folders of a search path. */
    static List<String> missing(String path) {
        List<String> folders = List.of(path.split(File.pathSeparator));
        return NEEDED.stream()
                .filter(program -> folders.stream().noneMatch(folder -> Files.isExecutable(Path.of(folder, program))))
                .toList();
    }
}
