package fanbike.core.gatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitnessMachineControlPointTest {

    private static FitnessMachineControlPoint parse(String hex) {
        return FitnessMachineControlPoint.parse(Octets.ofHex(hex)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00                        | ok kind=request op=request_control op_code=0
            01                        | ok kind=request op=reset op_code=1
            02 ffff                   | ok kind=request op=set_target_speed op_code=2 target_speed_kmh=655.35
            03 ffff                   | ok kind=request op=set_target_inclination op_code=3 target_inclination_pct=-0.1
            04 ff                     | ok kind=request op=set_target_resistance_level op_code=4 target_resistance=25.5
            05 ffff                   | ok kind=request op=set_target_power op_code=5 target_power_w=-1
            06 ff                     | ok kind=request op=set_target_heart_rate op_code=6 target_heart_rate_bpm=255
            07                        | ok kind=request op=start_or_resume op_code=7
            08 01                     | ok kind=request op=stop_or_pause op_code=8 control=stop
            08 02                     | ok kind=request op=stop_or_pause op_code=8 control=pause
            09 ffff                   | ok kind=request op=set_targeted_expended_energy op_code=9 target_energy_kcal=65535
            0a ffff                   | ok kind=request op=set_targeted_number_of_steps op_code=10 target_steps=65535
            0b ffff                   | ok kind=request op=set_targeted_number_of_strides op_code=11 target_strides=65535
            0c ffffff                 | ok kind=request op=set_targeted_distance op_code=12 target_distance_m=16777215
            0d ffff                   | ok kind=request op=set_targeted_training_time op_code=13 target_time_s=65535
            0e 0100 0200              | ok kind=request op=set_targeted_time_in_two_heart_rate_zones op_code=14 target_time_in_fat_burn_zone_s=1 target_time_in_fitness_zone_s=2
            0f 0100 0200 0300         | ok kind=request op=set_targeted_time_in_three_heart_rate_zones op_code=15 target_time_in_light_zone_s=1 target_time_in_moderate_zone_s=2 target_time_in_hard_zone_s=3
            10 0100020003000400ffff   | ok kind=request op=set_targeted_time_in_five_heart_rate_zones op_code=16 target_time_in_very_light_zone_s=1 target_time_in_light_zone_s=2 target_time_in_moderate_zone_s=3 target_time_in_hard_zone_s=4 target_time_in_maximum_zone_s=65535
            11 e803 feff 28 33        | ok kind=request op=set_indoor_bike_simulation op_code=17 wind_speed_ms=1 grade_pct=-0.02 crr=0.004 cw_kg_m=0.51
            12 2855                   | ok kind=request op=set_wheel_circumference op_code=18 wheel_circumference_mm=2180
            13 01                     | ok kind=request op=spin_down_control op_code=19 control=start
            13 02                     | ok kind=request op=spin_down_control op_code=19 control=ignore
            14 9100                   | ok kind=request op=set_targeted_cadence op_code=20 target_cadence_rpm=72.5
            15                        | ok kind=request op=unknown op_code=21
            ff 01                     | trailing_bytes kind=request op=unknown op_code=255
            08                        | truncated kind=request op=stop_or_pause op_code=8
            80 00 01                  | ok kind=response request=request_control request_op_code=0 result=success result_code=1
            80 01 02                  | ok kind=response request=reset request_op_code=1 result=op_code_not_supported result_code=2
            80 02 03                  | ok kind=response request=set_target_speed request_op_code=2 result=invalid_parameter result_code=3
            80 07 04                  | ok kind=response request=start_or_resume request_op_code=7 result=operation_failed result_code=4
            80 14 05                  | ok kind=response request=set_targeted_cadence request_op_code=20 result=control_not_permitted result_code=5
            80 99 06                  | ok kind=response request=unknown request_op_code=153 result=unknown result_code=6
            80 13 01 e803 d007        | ok kind=response request=spin_down_control request_op_code=19 result=success result_code=1 parameter=e803d007
            80 07                     | truncated kind=response request=start_or_resume request_op_code=7
            80                        | truncated kind=response
            """)
    void readsRequestsAndResponses(String hex, String expected) {
        assertThat(Described.text(Characteristic.FITNESS_MACHINE_CONTROL_POINT, hex.replace(" ", "")))
                .isEqualTo(expected);
    }

    @Test
    void writesRequests() {
        assertThat(ControlPointRequest.requestControl().toBytes()).hasToString("00");
        assertThat(ControlPointRequest.startOrResume().toBytes()).hasToString("07");
        assertThat(ControlPointRequest.setTargetedCadence(145).toBytes()).hasToString("149100");
    }

    @Test
    void aRequestIsTheSameWhetherMadeOrRead() {
        assertThat(parse("149100")).isEqualTo(ControlPointRequest.setTargetedCadence(145));
        assertThat(parse("07")).isEqualTo(ControlPointRequest.startOrResume());
    }

    @Test
    void refusesToAskForWhatDoesNotFit() {
        assertThatThrownBy(() -> ControlPointRequest.setTargetedCadence(65_536))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target_cadence_rpm of 65536 does not fit a field of type U16");
        assertThatThrownBy(() -> ControlPointRequest.setTargetedCadence(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhatIsAskedFor() {
        assertThat(ControlPointRequest.startOrResume().opCode()).contains(ControlPointOpCode.START_OR_RESUME);
        assertThat(((ControlPointRequest) parse("77")).opCode()).isEmpty();
    }

    @Test
    void writesResponses() {
        ControlPointResponse response =
                ControlPointResponse.of(ControlPointOpCode.RESET.code(), ControlPointResult.SUCCESS);

        assertThat(response.toBytes()).hasToString("800101");
        assertThat(parse("800101")).isEqualTo(response);
    }

    @Test
    void tellsWhatIsAnsweredAndHow() {
        ControlPointResponse response = (ControlPointResponse) parse("800804");

        assertThat(response.request()).contains(ControlPointOpCode.STOP_OR_PAUSE);
        assertThat(response.result()).contains(ControlPointResult.OPERATION_FAILED);
    }

    @Test
    void anAnswerCutShortAnswersNothing() {
        ControlPointResponse response = (ControlPointResponse) parse("80");

        assertThat(response.request()).isEmpty();
        assertThat(response.result()).isEmpty();
        assertThat(response.frameStatus()).isEqualTo(FrameStatus.TRUNCATED);
    }

    @Test
    void refusesAResponseThatDoesNotFit() {
        assertThatThrownBy(() -> ControlPointResponse.of(256, ControlPointResult.SUCCESS))
                .hasMessageStartingWith("request op code of 256");
        assertThatThrownBy(() ->
                        new ControlPointResponse(FrameStatus.OK, OptionalInt.of(0), OptionalInt.of(-1), Octets.of()))
                .hasMessageStartingWith("result code of -1");
    }

    @Test
    void isNothingWithoutAnOpCode() {
        assertThat(FitnessMachineControlPoint.parse(Octets.of())).isEmpty();
    }
}
