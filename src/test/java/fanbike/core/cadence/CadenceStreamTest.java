package fanbike.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Cadence;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceStreamTest {

    private static final Characteristic BIKE = Characteristic.INDOOR_BIKE_DATA;
    private static final Characteristic POWER = Characteristic.CYCLING_POWER_MEASUREMENT;
    private static final Characteristic STRAP = Characteristic.HEART_RATE_MEASUREMENT;
    private static final Characteristic TRAINER = Characteristic.CROSS_TRAINER_DATA;

    private final Feed bike = Feed.withWheel(Feed.RATIO);

    @Test
    void aReadingTellsAllThatTheBikeSaid() {
        Octets echo = Octets.ofHex("de0bb00b960064005000310100940052000300000000652e00");

        Optional<Reading> reading = bike.hear(17, BIKE, echo);

        assertThat(reading)
                .hasValue(new Reading(
                        17,
                        Optional.of(Cadence.ofRpm(50)),
                        OptionalInt.of(148),
                        OptionalInt.of(101),
                        new MachineCounters(OptionalInt.of(305), OptionalInt.of(3)),
                        Optional.of(CadenceSource.INDOOR_BIKE_DATA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2ad2", "2AD2", "0x2AD2", "00002ad2-0000-1000-8000-00805f9b34fb"})
    void theCharacteristicMayGoByAnyOfItsNames(String name) {
        assertThat(Feed.rpm(bike.hear(0, name, "44000000780000000000"))).hasValue(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2a19", "ce060031-43e5-11e4-916c-0800200c9a66", "cadence"})
    void anUnknownCharacteristicTellsNothing(String name) {
        assertThat(bike.hear(0, name, "44000000780000000000")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noBytesAtAllTellNothing(Characteristic characteristic) {
        assertThat(bike.hear(0, characteristic, "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FITNESS_MACHINE_FEATURE",
                "CSC_FEATURE",
                "FITNESS_MACHINE_STATUS",
                "TRAINING_STATUS",
                "FITNESS_MACHINE_CONTROL_POINT",
                "SUPPORTED_RESISTANCE_LEVEL_RANGE",
                "SUPPORTED_POWER_RANGE"
            })
    void whatIsNoMeasurementTellsNothing(Characteristic characteristic) {
        assertThat(bike.hear(0, characteristic, "0102030405060708")).isEmpty();
    }

    @Test
    void aFrameCutBeforeItsHeartRateStillHasItsCadenceAndPower() {
        Reading reading =
                bike.hear(0, BIKE, "de0bb00b9600640050003101009400520003").orElseThrow();

        assertThat(reading.cadence()).hasValue(Cadence.ofRpm(50));
        assertThat(reading.powerWatts()).hasValue(148);
        assertThat(reading.heartRateBpm()).isEmpty();
    }

    @Test
    void aFrameWithoutACadenceIsNoNews() {
        bike.bikeSays(0, 50);

        Reading speedOnly = bike.hear(1, BIKE, "0000e90d").orElseThrow();

        assertThat(speedOnly)
                .isEqualTo(new Reading(
                        Feed.SECOND,
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        MachineCounters.NONE,
                        Optional.empty()));
    }

    @Test
    void aBikeThatWritesItsFlagsByTheMisprintIsUnderstood() {
        assertThat(Feed.rpm(bike.hear(0, BIKE, "fa092d09f208740077006500000d00660061000200ffffff1100")))
                .hasValue(58);
    }

    @Test
    void twoNotificationsOfOneMomentDoNotMakeOneCadenceTwoNews() {
        assertThat(bike.bikeSays(1, 60)).hasValue(60);

        assertThat(Feed.rpm(bike.hear(1, POWER, "00006400"))).isEmpty();
    }

    @Test
    void moreThan250RpmAreRejectedAndCountedAndDoNotTakeTheTurn() {
        assertThat(bike.bikeSays(0, 250)).hasValue(250);
        assertThat(bike.bikeSays(1, 250.5)).isEmpty();
        assertThat(bike.bikeSays(2, 32_767)).isEmpty();
        assertThat(bike.rejected()).isEqualTo(2);
        assertThat(bike.bikeSays(3, 60)).hasValue(60);
    }

    @Test
    void eachCharacteristicIsASourceOfItsOwn() {
        for (int i = 0; i < 3; i++) {
            bike.stepRate(i, 40);
        }
        assertThat(bike.stepRate(3, 40)).hasValue(40);
        for (int i = 4; i < 7; i++) {
            bike.count(i * Feed.SECOND, CadenceSource.POWER_WHEEL, 2L * i, 2048L * i);
        }
        assertThat(bike.stepRate(7, 40)).isEmpty();
        for (int i = 8; i < 11; i++) {
            bike.cscWheel(i, 2L * i, 1024 * i);
        }
        assertThat(bike.cscWheel(11, 22, 1024 * 11)).hasValue(60);
        for (int i = 12; i < 15; i++) {
            bike.count(i * Feed.SECOND, CadenceSource.POWER_CRANK, i, 1024L * i);
        }
        assertThat(bike.cscWheel(15, 30, 1024 * 15)).isEmpty();
        assertThat(bike.bikeSays(16, 61)).hasValue(61);
    }

    @Test
    void aCrankGoesBeforeTheWheelOfTheSameNotification() {
        OptionalDouble heard = OptionalDouble.empty();
        for (int i = 0; i < 3; i++) {
            String hex = String.format(java.util.Locale.ROOT, "03%02x00000000%02x%02x0000%02x", 4 * i, 4 * i, i, 4 * i);
            heard = Feed.rpm(bike.hear(i, Characteristic.CSC_MEASUREMENT, hex));
        }

        assertThat(heard).hasValue(60);
    }

    @Test
    void theLossOfOneOfTwoSensorsIsNoLossOfSignalAndOfTheLastOneIs() {
        Feed crank = bike.another("crank");
        bike.bikeSays(0, 60);
        for (int i = 0; i < 3; i++) {
            crank.cscCrank(i, i, 1024 * i);
        }

        assertThat(bike.isLostAt(2)).isFalse();
        assertThat(crank.cscCrank(3, 3, 1024 * 3)).hasValue(60);
        assertThat(crank.isLostAt(4)).isTrue();
    }

    @Test
    void theLossOfAStrapIsNoLossOfSignal() {
        Feed strap = bike.another("strap");
        bike.bikeSays(0, 60);
        strap.strapSays(0, 120);

        assertThat(strap.isLostAt(1)).isFalse();
        assertThat(bike.isLostAt(2)).isTrue();
    }

    @Test
    void theFirstSensorStaysTheFirstAfterItWasLost() {
        Feed second = bike.another("second");
        bike.bikeSays(0, 60);
        second.bikeSays(0.5, 50);

        assertThat(bike.isLostAt(1)).isFalse();
        bike.connected();

        assertThat(second.bikeSays(1.5, 50)).hasValue(50);
        assertThat(bike.bikeSays(2, 60)).hasValue(60);
        assertThat(second.bikeSays(2.5, 50)).isEmpty();
    }

    @Test
    void aStrapGoesBeforeTheBikeAndHandsBackWhenItIsSilent() {
        Feed strap = bike.another("strap");

        assertThat(bike.bikeRelays(0, 100)).hasValue(100);
        assertThat(strap.strapSays(1, 120)).hasValue(120);
        assertThat(bike.bikeRelays(2, 100)).isEmpty();
        assertThat(bike.bikeRelays(4, 100)).isEmpty();
        assertThat(bike.bikeRelays(4.001, 100)).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 255})
    void aBikeWithoutAStrapSaysNothingOfTheHeart(int bpm) {
        assertThat(bike.bikeRelays(0, bpm)).isEmpty();
    }

    @Test
    void aStrapThatSays0HasNoNewsAndDoesNotSilenceTheBike() {
        assertThat(bike.another("strap").strapSays(0, 0)).isEmpty();
        assertThat(bike.bikeRelays(1, 100)).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"045b", "165b8502", "015b00", "195b00380404043804", "175b00"})
    void aStrapIsBelievedWhateverItSaysOfItsContactAndWhateverElseItSends(String hex) {
        Reading reading = bike.hear(0, STRAP, hex).orElseThrow();

        assertThat(reading.heartRateBpm()).hasValue(91);
        assertThat(reading.cadence()).isEmpty();
    }

    @Test
    void aCrossTrainerTellsItsPowerAndHeartRateToo() {
        Reading reading = bike.hear(0, TRAINER, "08090000003c003a005a0078").orElseThrow();

        assertThat(reading.cadence()).hasValue(Cadence.ofRpm(60));
        assertThat(reading.powerWatts()).hasValue(90);
        assertThat(reading.heartRateBpm()).hasValue(120);
    }

    @Test
    void cyclingPowerTellsThePowerAndItsCrank() {
        bike.count(0, CadenceSource.POWER_CRANK, 0, 0);
        bike.count(1, CadenceSource.POWER_CRANK, 1, 1024);

        Reading reading = bike.hear(1, POWER, "2000640002000008").orElseThrow();

        assertThat(reading.cadence()).hasValue(Cadence.ofRpm(60));
        assertThat(reading.source()).hasValue(CadenceSource.POWER_CRANK);
        assertThat(reading.powerWatts()).hasValue(100);
    }
}
