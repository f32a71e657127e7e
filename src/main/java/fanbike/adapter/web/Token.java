package fanbike.adapter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What lets a browser in, for one ride.
 *
 * @param text fit for an address
 */
record Token(String text) {

    private static final int BYTES = 16;

    /** One that nobody can guess: 128 random bits. */
    static Token random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * Whether somebody knows it. Takes as long for a near guess as for any other.
     *
     * @param guess any text
     */
    boolean is(String guess) {
        return MessageDigest.isEqual(bytes(text), bytes(guess));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
