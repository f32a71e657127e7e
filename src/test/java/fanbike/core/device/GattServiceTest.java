package fanbike.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GattServiceTest {

    @Test
    void saysKnownServicesByNameAndTheMostUsefulFirst() {
        assertThat(GattService.words(Set.of("180f", "180d", "1826", "1816", "1818")))
                .containsExactly(
                        "Fitness Machine", "Cycling Speed and Cadence", "Cycling Power", "Heart Rate", "Battery");
    }

    @Test
    void saysUnknownServicesByNumber() {
        assertThat(GattService.words(Set.of("fff0", "ce060000-43e5-11e4-916c-0800200c9a66", "1826", "ee01")))
                .containsExactly("Fitness Machine", "ce060000…", "0xee01", "0xfff0");
    }

    @Test
    void leavesOutWhatEveryDeviceHas() {
        assertThat(GattService.words(Set.of("1800", "1801"))).isEqualTo(List.of());
    }

    @Test
    void saysTwoServicesOfOneMakerOnce() {
        assertThat(GattService.words(Set.of("ce060000-aaaa", "ce060000-bbbb"))).containsExactly("ce060000…");
    }
}
