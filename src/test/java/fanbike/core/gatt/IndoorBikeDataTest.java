package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndoorBikeDataTest {

    private static final String ECHO_STEADY = "de0b2b088700460048008201003e0042000300000000594200";
    private static final String LIFE_FITNESS = "fa0b320c8909c6007c00c401000d00ce0070000a00ffffff534400";

    private static IndoorBikeData parse(String hex) {
        return IndoorBikeData.parse(Octets.ofHex(hex)).orElseThrow();
    }

    private static IndoorBikeData.Builder echoSteady() {
        return IndoorBikeData.builder()
                .elapsedSeconds(66)
                .heartRateBpm(89)
                .energyKcal(3, 0, 0)
                .averagePowerWatts(66)
                .instantaneousPowerWatts(62)
                .distanceMeters(386)
                .averageCadenceHalfRpm(72)
                .instantaneousCadenceHalfRpm(70)
                .averageSpeedCentiKmh(135)
                .speedCentiKmh(2091);
    }

    @Test
    void readsEveryFieldOfAnEchoBike() {
        IndoorBikeData data = parse(ECHO_STEADY);

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.OK);
        assertThat(data.moreData()).isFalse();
        assertThat(data.speedCentiKmh()).hasValue(2091);
        assertThat(data.averageSpeedCentiKmh()).hasValue(135);
        assertThat(data.instantaneousCadenceHalfRpm()).hasValue(70);
        assertThat(data.averageCadenceHalfRpm()).hasValue(72);
        assertThat(data.distanceMeters()).hasValue(386);
        assertThat(data.instantaneousPowerWatts()).hasValue(62);
        assertThat(data.averagePowerWatts()).hasValue(66);
        assertThat(data.totalEnergyKcal()).hasValue(3);
        assertThat(data.energyPerHourKcal()).hasValue(0);
        assertThat(data.energyPerMinuteKcal()).hasValue(0);
        assertThat(data.heartRateBpm()).hasValue(89);
        assertThat(data.elapsedSeconds()).hasValue(66);
        assertThat(data.resistanceLevel()).isEmpty();
        assertThat(data.metabolicEquivalentTenths()).isEmpty();
        assertThat(data.remainingSeconds()).isEmpty();
    }

    @Test
    void builtFieldByFieldInAnyOrderItIsTheEchoBikesFrameByteForByte() {
        IndoorBikeData built = echoSteady().build();

        assertThat(built.toBytes().hex()).isEqualTo(ECHO_STEADY);
        assertThat(built).isEqualTo(parse(ECHO_STEADY)).hasSameHashCodeAs(parse(ECHO_STEADY));
    }

    @Test
    void buildsTheRarerFieldsToo() {
        IndoorBikeData built = IndoorBikeData.builder()
                .remainingSeconds(0xFFFF)
                .metabolicEquivalentTenths(255)
                .resistanceLevel(-2)
                .build();

        assertThat(built.toBytes().hex()).isEqualTo("2114" + "feff" + "ff" + "ffff");
        assertThat(built.moreData()).isTrue();
        assertThat(built.resistanceLevel()).hasValue(-2);
        assertThat(built.metabolicEquivalentTenths()).hasValue(255);
        assertThat(built.remainingSeconds()).hasValue(0xFFFF);
    }

    @Test
    void refusesToBuildANumberThatDoesNotFit() {
        IndoorBikeData.Builder tooFast = echoSteady().instantaneousCadenceHalfRpm(0x10000);

        assertThatThrownBy(tooFast::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cadence_rpm of 65536 does not fit a field of type U16");
    }

    @Test
    void saysThatMoreDataFollowsWithoutASpeed() {
        IndoorBikeData built =
                IndoorBikeData.builder().instantaneousCadenceHalfRpm(145).build();

        assertThat(built.moreData()).isTrue();
        assertThat(built.toBytes().hex()).isEqualTo("05009100");
    }

    @Test
    void readsSignedPowerAsSigned() {
        IndoorBikeData data = parse("c100" + "ffff" + "0080");

        assertThat(data.instantaneousPowerWatts()).hasValue(-1);
        assertThat(data.averagePowerWatts()).hasValue(-32768);
    }

    @Test
    void readsUnsignedFieldsAsUnsigned() {
        IndoorBikeData data = parse("1600" + "ffff" + "ffff" + "ffff" + "ffffff");

        assertThat(data.speedCentiKmh()).hasValue(65535);
        assertThat(data.averageSpeedCentiKmh()).hasValue(65535);
        assertThat(data.instantaneousCadenceHalfRpm()).hasValue(65535);
        assertThat(data.distanceMeters()).hasValue(16777215);
    }

    @Test
    void ignoresReservedFlags() {
        IndoorBikeData data = parse("44e2" + "5e0b" + "f000" + "7a00" + "54");

        assertThat(data).isEqualTo(parse("4402" + "5e0b" + "f000" + "7a00" + "54"));
        assertThat(data.frameStatus()).isEqualTo(FrameStatus.OK);
    }

    @Test
    void anEnergyThatIsNotAvailableIsEmptyEachNumberForItself() {
        IndoorBikeData data = parse("0101" + "0a00" + "ffff" + "ff");

        assertThat(data.totalEnergyKcal()).hasValue(10);
        assertThat(data.energyPerHourKcal()).isEmpty();
        assertThat(data.energyPerMinuteKcal()).isEmpty();
        assertThat(data.toBytes().hex()).isEqualTo("01010a00ffffff");
    }

    @Test
    void aFrameCutAtTwentyOctetsKeepsWhatCameWhole() {
        IndoorBikeData data = parse(ECHO_STEADY.substring(0, 40));

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.TRUNCATED);
        assertThat(data.instantaneousCadenceHalfRpm()).hasValue(70);
        assertThat(data.instantaneousPowerWatts()).hasValue(62);
        assertThat(data.totalEnergyKcal()).hasValue(3);
        assertThat(data.energyPerHourKcal()).isEmpty();
        assertThat(data.heartRateBpm()).isEmpty();
    }

    @Test
    void nothingIsReadFromWhatIsLeftOfAFieldThatWasCut() {
        IndoorBikeData data = parse("4102" + "77");

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.TRUNCATED);
        assertThat(data.instantaneousPowerWatts()).isEmpty();
        assertThat(data.heartRateBpm()).isEmpty();
    }

    @Test
    void twoOctetsTooManyWithoutTheCadenceFlagAreACadence() {
        IndoorBikeData data = parse(LIFE_FITNESS);

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.NONCONFORMING_FLAGS);
        assertThat(data.instantaneousCadenceHalfRpm()).hasValue(198);
        assertThat(data.averageCadenceHalfRpm()).hasValue(124);
        assertThat(data.instantaneousPowerWatts()).hasValue(206);
        assertThat(data.heartRateBpm()).hasValue(83);
        assertThat(data.toBytes().hex()).isEqualTo(LIFE_FITNESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "000000", "00000000"})
    void anyOtherSurplusWithoutTheCadenceFlagIsIgnored(String surplus) {
        IndoorBikeData data = parse("4000" + "5e0b" + "7a00" + surplus);

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.TRAILING_BYTES);
        assertThat(data.instantaneousCadenceHalfRpm()).isEmpty();
        assertThat(data.instantaneousPowerWatts()).hasValue(122);
    }

    @Test
    void twoOctetsTooManyWithTheCadenceFlagAreIgnored() {
        IndoorBikeData data = parse("4400" + "5e0b" + "f000" + "7a00" + "0102");

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.TRAILING_BYTES);
        assertThat(data.instantaneousCadenceHalfRpm()).hasValue(240);
        assertThat(data.instantaneousPowerWatts()).hasValue(122);
    }

    @Test
    void aResistanceOfOneOctetCountsTens() {
        String hex = "6402" + "5e0b" + "f000" + "0c" + "7a00" + "54";

        IndoorBikeData data = parse(hex);

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.NONCONFORMING_FLAGS);
        assertThat(data.instantaneousCadenceHalfRpm()).hasValue(240);
        assertThat(data.resistanceLevel()).hasValue(120);
        assertThat(data.instantaneousPowerWatts()).hasValue(122);
        assertThat(data.heartRateBpm()).hasValue(84);
        assertThat(data.toBytes().hex()).isEqualTo(hex);
    }

    @Test
    void oneOctetTooFewWithoutAResistanceIsACut() {
        IndoorBikeData data = parse("4400" + "5e0b" + "f000" + "7a");

        assertThat(data.frameStatus()).isEqualTo(FrameStatus.TRUNCATED);
        assertThat(data.instantaneousCadenceHalfRpm()).hasValue(240);
        assertThat(data.instantaneousPowerWatts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void isNothingWithoutItsFlags(String hex) {
        assertThat(IndoorBikeData.parse(Octets.ofHex(hex))).isEmpty();
    }

    @Test
    void describesAbsentAndUnavailableAsDifferentThings() {
        Description description = parse("0009" + "160a" + "0a00ffffff" + "3500").describe();

        assertThat(description.status()).isEqualTo(FrameStatus.OK);
        assertThat(description.fields())
                .extracting(DescribedField::key)
                .containsExactly(
                        "speed_kmh",
                        "energy_kcal",
                        "energy_per_hour_kcal",
                        "energy_per_min_kcal",
                        "elapsed_s",
                        "more_data");
        assertThat(description.fields()).contains(DescribedField.notAvailable("energy_per_hour_kcal"));
    }

    @Test
    void saysWhatItIsInWords() {
        assertThat(parse("05009100")).asString().contains("cadence_rpm", "72.5", "more_data");
    }
}
