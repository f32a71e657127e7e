package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.gatt.Octets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.UInt64;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;

class PlainValueTest {

    @Test
    void bytesAreTheSameFromAnAnswerAndFromASignal() {
        var octets = Octets.ofHex("00ff7f80");

        assertThat(PlainValue.of(octets.toArray())).isEqualTo(octets);
        assertThat(PlainValue.of(List.of((byte) 0, (byte) 0xFF, (byte) 0x7F, (byte) 0x80)))
                .isEqualTo(octets);
        assertThat(PlainValue.of(new Variant<>(octets.toArray()))).isEqualTo(octets);
    }

    @Test
    void variantsAreOpenedHoweverDeep() {
        assertThat(PlainValue.of(new Variant<>(new Variant<>("text")))).isEqualTo("text");
        assertThat(PlainValue.of(List.of(new Variant<>(true)))).isEqualTo(List.of(true));
        assertThat(PlainValue.of(Map.of("key", new Variant<>(new byte[] {1}))))
                .isEqualTo(Map.of("key", Octets.of((byte) 1)));
    }

    @Test
    void numbersAndPathsArePlain() {
        assertThat(PlainValue.of(new UInt16(65_535))).isEqualTo(65_535L);
        assertThat(PlainValue.of(new UInt32(5))).isEqualTo(5L);
        assertThat(PlainValue.of(new UInt64(6))).isEqualTo(6L);
        assertThat(PlainValue.of((short) -60)).isEqualTo((short) -60);
        assertThat(PlainValue.of(new DBusPath("/org/bluez"))).isEqualTo("/org/bluez");
    }

    @Test
    void listsThatAreNoBytesStayLists() {
        assertThat(PlainValue.of(List.of())).isEqualTo(List.of());
        assertThat(PlainValue.of(List.of("a", "b"))).isEqualTo(List.of("a", "b"));
    }

    @Test
    void aListThatOnlyBeginsAsBytesIsNoReasonToFail() {
        assertThat(PlainValue.of(Arrays.asList((byte) 1, "x", (byte) 3))).isEqualTo(Octets.ofHex("010003"));
    }
}
