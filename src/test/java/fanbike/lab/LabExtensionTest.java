package fanbike.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabExtensionTest {

    @Test
    void letsTestsRunWhereEverythingIsThere() {
        assertThat(LabExtension.condition(List.of(), true).isDisabled()).isFalse();
        assertThat(LabExtension.condition(List.of(), false).isDisabled()).isFalse();
    }

    @Test
    void skipsTestsWhereSomethingIsMissingAndNamesTheCommandThatInstallsIt(@TempDir Path empty) {
        var result = LabExtension.condition(Tools.missing(empty.toString()), false);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason().orElseThrow())
                .contains("needs bash, ", "qemu-system-x86_64", "apt-get install -y --no-install-recommends qemu");
    }

    @Test
    void failsInContinuousIntegrationWhereSomethingIsMissing() {
        assertThatThrownBy(() -> LabExtension.condition(List.of("cpio"), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the Bluetooth lab needs cpio: apt-get install");
    }
}
