package fanbike.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.gatt.Characteristic;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SplitRecordTest {

    private static final String CADENCE_60_AND_MORE = "0500" + "7800";
    private static final String CADENCE_50_AND_MORE = "0500" + "6400";
    private static final String POWER_100_AND_MORE = "4100" + "6400";
    private static final String HEART_RATE_110_AND_MORE = "0102" + "6e";
    private static final String SPEED_ALONE = "0000" + "e90d";
    private static final String WHOLE_AT_40 = "0400" + "e90d" + "5000";

    private final Feed bike = Feed.withoutWheel();

    private Reading hear(double seconds, String hex) {
        return bike.hear(seconds, Characteristic.INDOOR_BIKE_DATA, hex).orElseThrow();
    }

    private OptionalDouble rpm(double seconds, String hex) {
        return Feed.rpm(bike.hear(seconds, Characteristic.INDOOR_BIKE_DATA, hex));
    }

    @Test
    void allPartsAreOneReadingAtTheLast() {
        assertThat(hear(0, CADENCE_60_AND_MORE).cadence()).isEmpty();
        assertThat(hear(0.1, POWER_100_AND_MORE).powerWatts()).isEmpty();
        assertThat(hear(0.2, HEART_RATE_110_AND_MORE).heartRateBpm()).isEmpty();

        Reading whole = hear(0.3, SPEED_ALONE);

        assertThat(whole.atNanos()).isEqualTo(Feed.nanos(0.3));
        assertThat(whole.cadence().orElseThrow().rpm()).isEqualTo(60);
        assertThat(whole.powerWatts()).hasValue(100);
        assertThat(whole.heartRateBpm()).hasValue(110);
    }

    @Test
    void aRecordIsToldOnce() {
        rpm(0, CADENCE_60_AND_MORE);

        assertThat(rpm(0.1, SPEED_ALONE)).hasValue(60);
        assertThat(rpm(0.2, SPEED_ALONE)).isEmpty();
    }

    @Test
    void aYesoulsTwoPartsJoin() {
        String first = "f501" + "7700" + "7700" + "900000" + "1800" + "8c00" + "8c00" + "0500ffffff";

        assertThat(rpm(0, first)).isEmpty();
        assertThat(rpm(0.1, "000828087700")).hasValue(59.5);
    }

    @Test
    void aMachineThatNeverSendsALastPartIsHeardAtTheNextRecord() {
        assertThat(rpm(0, CADENCE_60_AND_MORE)).isEmpty();
        assertThat(rpm(1, CADENCE_50_AND_MORE)).hasValue(60);
        assertThat(rpm(2, CADENCE_60_AND_MORE)).hasValue(50);
    }

    @Test
    void powerOrHeartRateAgainBeginsANewRecordToo() {
        hear(0, POWER_100_AND_MORE);
        assertThat(hear(1, POWER_100_AND_MORE).powerWatts()).hasValue(100);
        hear(5, HEART_RATE_110_AND_MORE);
        assertThat(hear(6, HEART_RATE_110_AND_MORE).heartRateBpm()).hasValue(110);
    }

    @Test
    void aWholeRecordReplacesOneWhoseLastPartWasLost() {
        rpm(0, CADENCE_60_AND_MORE);

        assertThat(rpm(1, WHOLE_AT_40)).hasValue(40);
        assertThat(rpm(1.1, SPEED_ALONE)).isEmpty();
    }

    @Test
    void aPartWaitsNoLongerThanAValueHolds() {
        rpm(0, CADENCE_60_AND_MORE);
        assertThat(rpm(3, SPEED_ALONE)).hasValue(60);

        rpm(10, CADENCE_60_AND_MORE);
        assertThat(rpm(12, HEART_RATE_110_AND_MORE)).isEmpty();
        assertThat(rpm(13.001, SPEED_ALONE)).isEmpty();
    }

    @Test
    void theWaitIsCountedFromTheFirstPartOfTheRecord() {
        rpm(0, SPEED_ALONE);
        rpm(100, CADENCE_60_AND_MORE);
        assertThat(rpm(101, SPEED_ALONE)).hasValue(60);

        rpm(102, CADENCE_60_AND_MORE);
        rpm(104, CADENCE_50_AND_MORE);
        assertThat(rpm(106, SPEED_ALONE)).hasValue(50);
    }

    @Test
    void aConnectForgetsAHalfRecord() {
        rpm(0, CADENCE_60_AND_MORE);

        bike.connected();

        assertThat(rpm(0.1, SPEED_ALONE)).isEmpty();
    }

    @Test
    void theStridesOfACrossTrainerWaitForTheLastPartToo() {
        for (int i = 0; i < 3; i++) {
            String stridesAndMore = String.format(java.util.Locale.ROOT, "110000%02x00", 10 * i);
            assertThat(Feed.rpm(bike.hear(i, Characteristic.CROSS_TRAINER_DATA, stridesAndMore)))
                    .isEmpty();
            OptionalDouble heard = Feed.rpm(bike.hear(i + 0.5, Characteristic.CROSS_TRAINER_DATA, "0000000000"));
            assertThat(heard.isPresent()).isEqualTo(i == 2);
        }
    }
}
