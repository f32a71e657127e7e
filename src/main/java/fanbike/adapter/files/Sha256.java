package fanbike.adapter.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which texts are known (FIPS 180-4). */
public final class Sha256 {

    private Sha256() {}

    /**
     * The hash, as lower-case hexadecimal digits.
     *
     * @param bytes any
     */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
