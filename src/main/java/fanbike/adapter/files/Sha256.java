package fanbike.adapter.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which texts are known (FIPS 180-4). */
public final class Sha256 {

    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    /**
     * The hash, as lower-case hexadecimal digits.
     *
     * @param bytes any
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /**
     * The hash of what an input still holds, as lower-case hexadecimal digits.
     *
     * @param in any; is not closed
     * @throws IOException when it cannot be read
     */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = begin();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            digest.update(block, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A hash of nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
