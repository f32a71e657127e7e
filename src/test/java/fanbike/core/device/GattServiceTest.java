package fanbike.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
    void saysByNameWhatAGymMeetsBesideBikes() {
        assertThat(GattService.words(Set.of("1844", "1846", "184e", "181c", "1850")))
                .containsExactly(
                        "User Data",
                        "Volume Control",
                        "Coordinated Set Identification",
                        "Audio Stream Control",
                        "Published Audio Capabilities");
    }

    @Test
    void knowsAssignedNumbersThoughTheyAreWrittenAsWholeUuids() {
        assertThat(GattService.words(Set.of(
                        "00001826-0000-1000-8000-00805f9b34fb",
                        "00001801-0000-1000-8000-00805F9B34FB",
                        "0000feed-0000-1000-8000-00805f9b34fb")))
                .containsExactly("Fitness Machine", "0xfeed");
    }

    @Test
    void hasEachNumberOnce() {
        assertThat(Arrays.stream(GattService.values()).map(GattService::hex)).doesNotHaveDuplicates();
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
