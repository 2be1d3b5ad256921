package parvis.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// A random text that proves who calls. It is shown once; the store keeps [#hash] only.
///
/// @param value 1 to 200 characters; a drawn one has 256 random bits
public record Secret(String value) {
    private static final int BYTES = 32;

    /// @throws IllegalArgumentException when `value` is blank or too long
    public Secret {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("secret is not 1..200 characters");
        }
    }

    /// A new one.
    public static Secret draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256 of it, in hexadecimal. A drawn secret cannot be guessed, so that no slow hash is needed.
    public String hash() {
        return sha256("", value);
    }

    /// What a form or a script must send back beside the cookie that holds this secret.
    public String crossSiteToken() {
        return sha256("csrf:", value);
    }

    private static String sha256(String purpose, String text) {
        try {
            byte[] input = (purpose + text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    /// Hides the value, so that it reaches no log.
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
