package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.core.gatt.Octets;

/** Something that a link wants done. */
public sealed interface LinkAction {

    /**
     * Has it done.
     *
     * @param hands by whom
     */
    void by(LinkHands hands);

    /** Something whose end the link is to be told. */
    sealed interface Call extends LinkAction {}

    /** Connect a device. */
    record Connect(String devicePath) implements Call {
        @Override
        public void by(LinkHands hands) {
            hands.connect(devicePath);
        }
    }

    /** Disconnect a device, or give up connecting it. */
    record Disconnect(String devicePath) implements LinkAction {
        @Override
        public void by(LinkHands hands) {
            hands.disconnect(devicePath);
        }
    }

    /** Pair a device with this machine. */
    record Pair(String devicePath) implements Call {
        @Override
        public void by(LinkHands hands) {
            hands.pair(devicePath);
        }
    }

    /** Read a value. */
    record Read(RemoteCharacteristic characteristic) implements Call {
        @Override
        public void by(LinkHands hands) {
            hands.read(characteristic);
        }
    }

    /** Have values sent. */
    record Subscribe(RemoteCharacteristic characteristic) implements Call {
        @Override
        public void by(LinkHands hands) {
            hands.subscribe(characteristic);
        }
    }

    /** Have no more values sent, and then again. */
    record Resubscribe(RemoteCharacteristic characteristic) implements Call {
        @Override
        public void by(LinkHands hands) {
            hands.resubscribe(characteristic);
        }
    }

    /** Write a value. */
    record Write(RemoteCharacteristic characteristic, Octets value) implements Call {
        @Override
        public void by(LinkHands hands) {
            hands.write(characteristic, value);
        }
    }

    /** Switch an adapter on. */
    record PowerOn(String adapterPath) implements Call {
        @Override
        public void by(LinkHands hands) {
            hands.powerOn(adapterPath);
        }
    }

    /** Tell that the device is connected. */
    record TellConnected() implements LinkAction {
        @Override
        public void by(LinkHands hands) {
            hands.tellConnected();
        }
    }

    /** Tell that the device is lost. */
    record TellLost(String sentence) implements LinkAction {
        @Override
        public void by(LinkHands hands) {
            hands.tellLost(sentence);
        }
    }

    /** Tell a value that was read. */
    record TellValue(RemoteCharacteristic characteristic, Octets value) implements LinkAction {
        @Override
        public void by(LinkHands hands) {
            hands.tellValue(characteristic, value);
        }
    }

    /** Tell what the rider should know, and what the system calls it. */
    record Remark(String sentence, String detail) implements LinkAction {
        @Override
        public void by(LinkHands hands) {
            hands.remark(sentence, detail);
        }
    }
}
