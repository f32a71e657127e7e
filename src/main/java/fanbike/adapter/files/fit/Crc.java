package fanbike.adapter.files.fit;

/** The check sum of a file and of its header: CRC-16 with the polynomial 0x8005, reflected, from 0 (FIT Protocol, "CRC"). */
final class Crc {

    private static final int REFLECTED_POLYNOMIAL = 0xA001;
    private static final int[] OF_OCTET = table();

    private Crc() {}

    private static int[] table() {
        int[] table = new int[1 << Byte.SIZE];
        for (int octet = 0; octet < table.length; octet++) {
            int crc = octet;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ REFLECTED_POLYNOMIAL;
            }
            table[octet] = crc;
        }
        return table;
    }

    /** The sum over {@code bytes[from]} up to, and not with, {@code bytes[to]}. */
    static int of(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int place = from; place < to; place++) {
            crc = crc >>> Byte.SIZE ^ OF_OCTET[(crc ^ bytes[place]) & 0xFF];
        }
        return crc;
    }
}
