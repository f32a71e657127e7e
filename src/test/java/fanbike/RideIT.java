package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RideIT {

    private static final Pattern STATUS = Pattern.compile("R1/1 \\S.* \\d:\\d\\d left  (\\d+|--) rpm.*");

    @TempDir
    private Path home;

    @Test
    void ridesKeepsReplaysReportsAndListsASession() throws IOException, InterruptedException {
        var program = new Program(home);

        Program.Ended ride =
                program.run("ride", "primer", "--simulate", "--speed", "60", "--screen", "plain", "--athlete", "R1");

        assertThat(ride.status()).isZero();
        assertThat(ride.err()).isEmpty();
        assertThat(ride.lines()).contains("» Brisk, 45 rpm for 0:20", "» finished");
        assertThat(ride.lines()).anyMatch(STATUS.asMatchPredicate());
        assertThat(ride.out()).contains("Score ").doesNotContain("\u001b").endsWith("\n");
        String report = Files.readString(program.session().resolve("report.json"));

        Program.Ended replay = program.run("replay", program.session().toString(), "--format", "json");
        assertThat(replay).isEqualTo(new Program.Ended(0, report, ""));

        Program.Ended told = program.run("report");
        assertThat(told.status()).isZero();
        assertThat(ride.out()).endsWith(told.out());
        assertThat(told.out()).contains("Score ");

        Program.Ended sessions = program.run("sessions");
        String id = program.session().getFileName().toString();
        assertThat(sessions.lines())
                .singleElement()
                .asString()
                .startsWith(id + " ")
                .contains("finished", "primer");
    }

    @Test
    void saysTheSameInUtf8WhateverTheLocaleIs() throws IOException, InterruptedException {
        var program = new Program(home.resolve("Größe"));
        Path protocol = home.resolve("übung.json");
        Files.writeString(
                protocol,
                "{\"format\": 1, \"title\": \"Übung\", \"blocks\": [{\"intervals\": "
                        + "[{\"name\": \"Tritt\", \"seconds\": 5, \"rpm\": 45}]}]}");
        var posix = Map.of("LC_ALL", "C", "LANG", "", "TERM", "dumb", "NO_COLOR", "1");

        Program.Ended ride =
                program.run(posix, "ride", protocol.toString(), "--simulate", "--speed", "60", "--athlete", "ä");

        assertThat(ride.err()).isEmpty();
        assertThat(ride.status()).isZero();
        assertThat(ride.lines()).startsWith("Übung").contains("» 3");
        assertThat(ride.out()).doesNotContain("\u001b").contains("±2 rpm");
        assertThat(program.run(posix, "report", "--format", "json").out())
                .isEqualTo(Files.readString(program.session().resolve("report.json")))
                .contains("\"Übung\"", "\"ä\"");
    }

    @Test
    void showsNothingButTheReportWhereNothingElseIsWanted() throws IOException, InterruptedException {
        Program.Ended ride =
                new Program(home).run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none");

        assertThat(ride.status()).isZero();
        assertThat(ride.lines().get(0)).startsWith("Primer").contains("(20");
        assertThat(ride.out()).doesNotContain("»");
    }

    @Test
    void keepsWhatItWritesFromOthers() throws IOException, InterruptedException {
        var program = new Program(home.resolve("new"));

        program.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none");

        try (var files = Files.walk(program.home())) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(file)))
                            .as("%s", file)
                            .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }
}
