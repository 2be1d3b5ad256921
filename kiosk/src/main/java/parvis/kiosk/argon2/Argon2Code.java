package parvis.kiosk.argon2;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import parvis.kiosk.staff.CodeCheck;

/// Compares with an Argon2id hash in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`.
public final class Argon2Code implements CodeCheck {
    private static final String BASE64 = "([A-Za-z0-9+/]{8,128})";
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$" + BASE64 + "\\$" + BASE64);

    private final int memoryKib;
    private final int iterations;
    private final int lanes;
    private final byte[] salt;
    private final byte[] expected;

    /// @throws IllegalArgumentException when `phc` is no Argon2id hash in PHC form
    public Argon2Code(String phc) {
        var matcher = PHC.matcher(phc);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the staff's code is no Argon2id hash in PHC form");
        }
        memoryKib = Integer.parseInt(matcher.group(1));
        iterations = Integer.parseInt(matcher.group(2));
        lanes = Integer.parseInt(matcher.group(3));
        salt = Base64.getDecoder().decode(matcher.group(4));
        expected = Base64.getDecoder().decode(matcher.group(5));
    }

    @Override
    public boolean matches(String code) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var found = new byte[expected.length];
        generator.generateBytes(code.getBytes(StandardCharsets.UTF_8), found);
        return MessageDigest.isEqual(expected, found);
    }
}
