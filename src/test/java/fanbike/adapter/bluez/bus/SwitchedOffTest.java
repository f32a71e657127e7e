package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.bluetooth.BluetoothException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SwitchedOffTest {

    @Test
    void leavesOffWhatWasSwitchedOffWhileItWasInUse() {
        SwitchedOff off = SwitchedOff.BY_SOMEBODY.after(Reason.POWERED_OFF);

        assertThat(off.isToBeUndone(Reason.POWERED_OFF)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_BUS", "NO_DAEMON", "NO_ADAPTER"})
    void undoesWhatIsOffAfterItWasAwayAndNothingElse(Reason away) {
        SwitchedOff off =
                SwitchedOff.BY_SOMEBODY.after(Reason.POWERED_OFF).after(away).after(Reason.POWERED_OFF);

        assertThat(off.isToBeUndone(Reason.POWERED_OFF)).isTrue();
        assertThat(off.isToBeUndone(away)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMED_OUT", "REFUSED", "NOT_PERMITTED"})
    void takesNoRefusalForAnAbsence(Reason refusal) {
        SwitchedOff off = SwitchedOff.BY_SOMEBODY.after(refusal);

        assertThat(off.isToBeUndone(Reason.POWERED_OFF)).isFalse();
    }
}
