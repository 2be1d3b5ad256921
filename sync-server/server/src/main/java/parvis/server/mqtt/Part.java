package parvis.server.mqtt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One part of the catalogue, ready to travel.
///
/// @param name `places`, `activities`…
/// @param bytes its JSON
/// @param sha256 of its bytes
@SuppressWarnings("ArrayRecordComponent")
public record Part(String name, byte[] bytes, String sha256) {
    /// The part of these bytes.
    public static Part of(String name, byte[] bytes) {
        return new Part(name, bytes, hash(bytes));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
