package fanbike.adapter.sound;

import fanbike.core.speech.Language;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program that can speak, the better one first. */
enum SpeechProgram {
    /** Speaks what it reads. */
    ESPEAK_NG("espeak-ng"),
    /** Hands its text to a service that speaks; that one has to be told to be silent. */
    SPD_SAY("spd-say");

    private final String executable;

    SpeechProgram(String executable) {
        this.executable = executable;
    }

    /**
     * One that is installed.
     *
     * @param program which
     * @param file where
     */
    record Installed(SpeechProgram program, Path file) {

        /** Its name. */
        String name() {
            return program.executable;
        }

        /** Whether it takes its text as input, rather than as its last argument. */
        boolean readsInput() {
            return program == ESPEAK_NG;
        }

        /** What to run, so that it speaks. */
        List<String> command(Language language, int volumePercent, String text) {
            return switch (program) {
                case ESPEAK_NG ->
                    command("-v", language.tag(), "-a", Integer.toString(2 * volumePercent), "-b", "1", "--stdin");
                case SPD_SAY ->
                    command(
                            "--wait",
                            "-l",
                            language.tag(),
                            "-i",
                            Integer.toString(2 * volumePercent - 100),
                            "--",
                            text);
            };
        }

        /** What to run, so that it is silent; nothing where ending the program is enough. */
        Optional<List<String>> silence() {
            return switch (program) {
                case ESPEAK_NG -> Optional.empty();
                case SPD_SAY -> Optional.of(command("--cancel"));
            };
        }

        private List<String> command(String... arguments) {
            var command = new ArrayList<String>();
            command.add(file.toString());
            command.addAll(List.of(arguments));
            return command;
        }
    }

    /**
     * The best one that is installed.
     *
     * @param path folders, as in the environment's {@code PATH}
     */
    static Optional<Installed> find(String path) {
        return Stream.of(values())
                .flatMap(program -> Arrays.stream(path.split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder).resolve(program.executable))
                        .filter(file -> file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file))
                        .map(file -> new Installed(program, file)))
                .findFirst();
    }
}
