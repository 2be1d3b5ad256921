package parvis.kiosk.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Boxes that anybody can close and one key opens: X25519 with a key for this box alone, HKDF-SHA256,
/// AES-256-GCM. A box is one byte of version, the box's own public key, and the ciphertext with its tag. What
/// it is for is part of the key: a box of one purpose does not open as another.
final class Seal {
    /// What a box is for.
    enum Purpose {
        DAY_CODE,
        RECOVERY,
        SHORT_CODE,
        WEEK,
        PERSON,
        COPY
    }

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int AES_KEY = 32;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + Curve.KEY;

    private Seal() {}

    /// Seals for whoever has the private half of `publicKey`.
    static byte[] forKey(byte[] publicKey, Purpose purpose, byte[] plain, SecureRandom random) {
        var own = Curve.draw(random);
        var ownPublic = Curve.publicOf(own);
        var cipher = crypt(Cipher.ENCRYPT_MODE, material(Curve.agree(own, publicKey), ownPublic, publicKey, purpose));
        Arrays.fill(own, (byte) 0);
        return finished(cipher, ownPublic, plain);
    }

    /// Opens what was sealed for that key; empty: for another one, for another purpose, or changed since.
    static Optional<byte[]> open(byte[] privateKey, byte[] publicKey, Purpose purpose, byte[] box) {
        if (box.length < HEAD || box[0] != VERSION) {
            return Optional.empty();
        }
        var other = Arrays.copyOfRange(box, 1, HEAD);
        return opened(material(Curve.agree(privateKey, other), other, publicKey, purpose), box, HEAD);
    }

    /// Wraps by a secret of 32 bytes. A random salt makes each wrap another one.
    static byte[] wrap(byte[] secret, Purpose purpose, byte[] plain, SecureRandom random) {
        var salt = Curve.draw(random);
        return finished(crypt(Cipher.ENCRYPT_MODE, material(secret, salt, new byte[0], purpose)), salt, plain);
    }

    /// Unwraps; empty: another secret, another purpose, or changed since.
    static Optional<byte[]> unwrap(byte[] secret, Purpose purpose, byte[] box) {
        if (box.length < HEAD || box[0] != VERSION) {
            return Optional.empty();
        }
        var salt = Arrays.copyOfRange(box, 1, HEAD);
        return opened(material(secret, salt, new byte[0], purpose), box, HEAD);
    }

    /// 32 bytes for `purpose` out of a secret.
    static byte[] derive(byte[] secret, String purpose) {
        return hkdf(secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), Curve.KEY);
    }

    private static byte[] material(byte[] secret, byte[] first, byte[] second, Purpose purpose) {
        var words = ("parvis 1 " + purpose).getBytes(StandardCharsets.UTF_8);
        var info = Arrays.copyOf(words, words.length + second.length);
        System.arraycopy(second, 0, info, words.length, second.length);
        return hkdf(secret, first, info, AES_KEY + NONCE);
    }

    private static byte[] hkdf(byte[] secret, byte[] salt, byte[] info, int length) {
        try {
            var extract = HKDFParameterSpec.ofExtract().addIKM(secret);
            if (salt.length > 0) {
                extract = extract.addSalt(salt);
            }
            return KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(info, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }

    private static Cipher crypt(int mode, byte[] material) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(material, 0, AES_KEY, "AES"),
                    new GCMParameterSpec(TAG_BITS, material, AES_KEY, NONCE));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-256-GCM", e);
        }
    }

    private static byte[] finished(Cipher cipher, byte[] head, byte[] plain) {
        try {
            var box = new byte[HEAD + cipher.getOutputSize(plain.length)];
            box[0] = VERSION;
            System.arraycopy(head, 0, box, 1, head.length);
            cipher.doFinal(plain, 0, plain.length, box, HEAD);
            return box;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    private static Optional<byte[]> opened(byte[] material, byte[] box, int from) {
        try {
            return Optional.of(crypt(Cipher.DECRYPT_MODE, material).doFinal(box, from, box.length - from));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not open a box", e);
        }
    }
}
