package fanbike.adapter.files.fit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes messages as a file (FIT Protocol, "FIT File Structure"). Confined to the caller's thread. */
public final class FitWriter {

    /** Developer fields came with version 2.0. */
    private static final int PROTOCOL_VERSION = 0x20;

    /** Of the profile whose fields are used, times 100. */
    private static final int PROFILE_VERSION = 2140;

    static final int HEADER_OCTETS = 14;
    static final int CRC_OCTETS = 2;
    static final byte[] SIGNATURE = ".FIT".getBytes(StandardCharsets.US_ASCII);

    private final List<Layout> slots = new ArrayList<>();
    private int nextSlot;
    private ByteBuffer file = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private FitWriter() {
        file.position(HEADER_OCTETS);
    }

    /**
     * A whole file.
     *
     * @param messages what it holds, in order
     */
    public static byte[] write(List<FitMessage> messages) {
        var writer = new FitWriter();
        messages.forEach(writer::append);
        return writer.finished();
    }

    private void append(FitMessage message) {
        var layout = Layout.of(message);
        int slot = slots.indexOf(layout);
        if (slot < 0) {
            slot = define(layout);
        }
        makeRoom(1 + (layout.fields().size() + layout.developerFields().size()) * FitValue.MOST_OCTETS);
        file.put((byte) slot);
        message.fields().values().forEach(value -> value.writeTo(file));
        message.developerFields().values().forEach(value -> value.writeTo(file));
    }

    /** Tells of a layout, in the place of the one that was told first where there are too many. */
    private int define(Layout layout) {
        int slot = nextSlot;
        nextSlot = (nextSlot + 1) % Layout.SLOTS;
        if (slot < slots.size()) {
            slots.set(slot, layout);
        } else {
            slots.add(layout);
        }
        makeRoom(8 + 3 * (layout.fields().size() + layout.developerFields().size()));
        boolean developed = !layout.developerFields().isEmpty();
        file.put((byte) (Layout.DEFINITION | (developed ? Layout.WITH_DEVELOPER_FIELDS : 0) | slot));
        file.put((byte) 0).put((byte) 0); // A reserved octet, and the byte order: the low octet first.
        file.putShort((short) layout.message());
        file.put((byte) layout.fields().size());
        layout.fields()
                .forEach(part -> file.put(part.field().byteValue())
                        .put((byte) part.octets())
                        .put((byte) part.type().code()));
        if (developed) {
            file.put((byte) layout.developerFields().size());
            layout.developerFields()
                    .forEach(part -> file.put((byte) part.field().number())
                            .put((byte) part.octets())
                            .put((byte) part.field().program()));
        }
        return slot;
    }

    private void makeRoom(int octets) {
        if (file.remaining() < octets) {
            ByteBuffer larger =
                    ByteBuffer.allocate(2 * file.capacity() + octets).order(ByteOrder.LITTLE_ENDIAN);
            file = larger.put(file.flip());
        }
    }

    private byte[] finished() {
        makeRoom(CRC_OCTETS);
        int end = file.position();
        file.put(0, (byte) HEADER_OCTETS).put(1, (byte) PROTOCOL_VERSION).putShort(2, (short) PROFILE_VERSION);
        file.putInt(4, end - HEADER_OCTETS);
        file.put(8, SIGNATURE);
        file.putShort(12, (short) Crc.of(file.array(), 0, HEADER_OCTETS - CRC_OCTETS));
        file.putShort((short) Crc.of(file.array(), 0, end));
        byte[] whole = new byte[file.position()];
        file.flip().get(whole);
        return whole;
    }
}
