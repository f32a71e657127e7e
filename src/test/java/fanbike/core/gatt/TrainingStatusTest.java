package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00 00           | ok training_status=other training_status_code=0
            00 01           | ok training_status=idle training_status_code=1
            00 02           | ok training_status=warming_up training_status_code=2
            00 03           | ok training_status=low_intensity_interval training_status_code=3
            00 04           | ok training_status=high_intensity_interval training_status_code=4
            00 05           | ok training_status=recovery_interval training_status_code=5
            00 06           | ok training_status=isometric training_status_code=6
            00 07           | ok training_status=heart_rate_control training_status_code=7
            00 08           | ok training_status=fitness_test training_status_code=8
            00 09           | ok training_status=speed_below_control_region training_status_code=9
            00 0a           | ok training_status=speed_above_control_region training_status_code=10
            00 0b           | ok training_status=cool_down training_status_code=11
            00 0c           | ok training_status=watt_control training_status_code=12
            00 0d           | ok training_status=manual_mode training_status_code=13
            00 0e           | ok training_status=pre_workout training_status_code=14
            00 0f           | ok training_status=post_workout training_status_code=15
            00 10           | ok training_status=unknown training_status_code=16
            fc ff           | ok training_status=unknown training_status_code=255
            01 02 5761726d  | ok training_status=warming_up training_status_code=2 string=Warm
            03 02 c3bc      | ok training_status=warming_up training_status_code=2 string=ü
            01 02 41ff      | ok training_status=warming_up training_status_code=2 string=A\uFFFD
            01 02           | ok training_status=warming_up training_status_code=2 string=
            00 02 57        | trailing_bytes training_status=warming_up training_status_code=2
            00              | nothing
            """)
    void readsTheStatusAndTheString(String hex, String expected) {
        assertThat(Described.text(Characteristic.TRAINING_STATUS, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void writesTheStatusAndTheString() {
        assertThat(new TrainingStatus(FrameStatus.OK, 11, false, Optional.empty()).toBytes())
                .hasToString("000b");
        assertThat(new TrainingStatus(FrameStatus.OK, 2, true, Optional.of("ü")).toBytes())
                .hasToString("0302c3bc");
    }

    @Test
    void refusesACodeThatDoesNotFit() {
        assertThatThrownBy(() -> new TrainingStatus(FrameStatus.OK, 256, false, Optional.empty()))
                .hasMessageStartingWith("training status of 256");
    }
}
