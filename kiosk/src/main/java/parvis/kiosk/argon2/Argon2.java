package parvis.kiosk.argon2;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id 1.3 with what it costs.
///
/// @param memoryKib how much memory a computation fills
/// @param passes how often over it
/// @param lanes in how many parts
record Argon2(int memoryKib, int passes, int lanes) {
    byte[] hash(String code, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(code.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
