package parvis.install.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import parvis.kiosk.custody.KeyStretch;

/// What a guess at the day code costs is measured elsewhere.
final class NoStretch implements KeyStretch {
    @Override
    public String recipe() {
        return "none";
    }

    @Override
    public byte[] key(String code, String recipe) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
