package parvis.kiosk.sealed;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/// X25519 (RFC 7748) on plain bytes.
final class Curve {
    /// How many bytes a key has, either half.
    static final int KEY = 32;

    private static final byte[] BASE_POINT = basePoint();

    private Curve() {}

    /// A new private key.
    static byte[] draw(SecureRandom random) {
        var key = new byte[KEY];
        random.nextBytes(key);
        return key;
    }

    /// The public half of a private key.
    static byte[] publicOf(byte[] privateKey) {
        return agree(privateKey, BASE_POINT);
    }

    /// The secret that both ends can compute.
    static byte[] agree(byte[] privateKey, byte[] publicKey) {
        try {
            var agreement = KeyAgreement.getInstance("X25519");
            agreement.init(privateKey(privateKey));
            agreement.doPhase(publicKey(publicKey), true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("X25519 could not be computed; the file may have been changed by hand", e);
        }
    }

    private static PrivateKey privateKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519").generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, raw));
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        var bigEndian = new byte[KEY];
        for (var i = 0; i < KEY; i++) {
            bigEndian[i] = raw[KEY - 1 - i];
        }
        bigEndian[0] &= 0x7f;
        var spec = new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance("X25519").generatePublic(spec);
    }

    private static byte[] basePoint() {
        var point = new byte[KEY];
        point[0] = 9;
        return point;
    }
}
