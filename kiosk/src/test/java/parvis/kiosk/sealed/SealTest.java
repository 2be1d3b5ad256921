package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SealTest {
    private static final byte[] PLAIN = "whoever".getBytes(StandardCharsets.UTF_8);
    private final SecureRandom random = new SecureRandom();
    private final byte[] key = Curve.draw(random);
    private final byte[] publicKey = Curve.publicOf(key);

    /// RFC 7748, 6.1.
    @Test
    void X25519_computes_what_the_standard_says() {
        var bob = hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
        var alicePublic = hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        assertArrayEquals(hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"), Curve.publicOf(bob));
        assertArrayEquals(
                hex("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"), Curve.agree(bob, alicePublic));
    }

    @Test
    void a_box_opens_for_its_key_and_its_purpose_alone() {
        var box = Seal.forKey(publicKey, Seal.Purpose.PERSON, PLAIN, random);
        assertArrayEquals(PLAIN, open(box).orElseThrow());
        var other = Curve.draw(random);
        assertEquals(Optional.empty(), Seal.open(other, Curve.publicOf(other), Seal.Purpose.PERSON, box));
        assertEquals(Optional.empty(), Seal.open(key, publicKey, Seal.Purpose.WEEK, box));
    }

    @Test
    void the_same_name_is_never_the_same_box() {
        var one = Seal.forKey(publicKey, Seal.Purpose.PERSON, PLAIN, random);
        var two = Seal.forKey(publicKey, Seal.Purpose.PERSON, PLAIN, random);
        assertFalse(Arrays.equals(one, two));
        assertFalse(Arrays.equals(Arrays.copyOfRange(one, 33, one.length), Arrays.copyOfRange(two, 33, two.length)));
    }

    @Test
    void a_bit_that_turned_is_seen_wherever_it_is() {
        var box = Seal.forKey(publicKey, Seal.Purpose.PERSON, PLAIN, random);
        for (var at = 0; at < box.length; at++) {
            var changed = box.clone();
            changed[at] ^= 1;
            assertEquals(Optional.empty(), open(changed), "byte " + at);
        }
        for (var length = 0; length < box.length; length++) {
            assertEquals(Optional.empty(), open(Arrays.copyOf(box, length)), "length " + length);
        }
    }

    @Test
    void a_wrap_opens_for_its_secret_alone() {
        var secret = Curve.draw(random);
        var box = Seal.wrap(secret, Seal.Purpose.DAY_CODE, PLAIN, random);
        assertArrayEquals(PLAIN, Seal.unwrap(secret, Seal.Purpose.DAY_CODE, box).orElseThrow());
        assertEquals(Optional.empty(), Seal.unwrap(Curve.draw(random), Seal.Purpose.DAY_CODE, box));
        assertEquals(Optional.empty(), Seal.unwrap(secret, Seal.Purpose.RECOVERY, box));
    }

    private Optional<byte[]> open(byte[] box) {
        return Seal.open(key, publicKey, Seal.Purpose.PERSON, box);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
