package parvis.kiosk.sealed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// 128 random bits as seven groups of four letters and digits (Crockford's base 32: no I, L, O, U), with a
/// check over the last of them, so that a slip of the pen is seen at once.
final class RecoveryWords {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 16;
    private static final int CHECKED = 17; // and a half: 140 bits are 28 characters of five
    private static final int CHARACTERS = 28;
    private static final int GROUP = 4;

    private RecoveryWords() {}

    static byte[] draw(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /// As it is printed.
    static String spell(byte[] secret) {
        var bits = withCheck(secret);
        var spelt = new StringBuilder();
        for (var i = 0; i < CHARACTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                spelt.append('-');
            }
            spelt.append(ALPHABET.charAt(five(bits, i * 5)));
        }
        return spelt.toString();
    }

    /// What somebody typed; empty when it is no sheet's.
    static Optional<byte[]> read(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (bare.length() != CHARACTERS || bare.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        var bits = new byte[CHECKED + 1];
        for (var i = 0; i < CHARACTERS; i++) {
            put(bits, i * 5, ALPHABET.indexOf(bare.charAt(i)));
        }
        var secret = Arrays.copyOf(bits, BYTES);
        return Arrays.equals(bits, withCheck(secret)) ? Optional.of(secret) : Optional.empty();
    }

    /// The secret and the first twelve bits of its digest.
    private static byte[] withCheck(byte[] secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret);
            var bits = Arrays.copyOf(secret, CHECKED + 1);
            bits[BYTES] = digest[0];
            bits[CHECKED] = (byte) (digest[1] & 0xf0);
            return bits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int five(byte[] bits, int from) {
        var value = 0;
        for (var i = from; i < from + 5; i++) {
            value = (value << 1) | ((bits[i / 8] >> (7 - i % 8)) & 1);
        }
        return value;
    }

    private static void put(byte[] bits, int from, int five) {
        for (var i = 0; i < 5; i++) {
            var at = from + i;
            bits[at / 8] |= (byte) (((five >> (4 - i)) & 1) << (7 - at % 8));
        }
    }
}
