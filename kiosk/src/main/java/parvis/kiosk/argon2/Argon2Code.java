package parvis.kiosk.argon2;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import parvis.kiosk.staff.CodeCheck;

/// Compares with an Argon2id hash in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`.
public final class Argon2Code implements CodeCheck {
    private static final String BASE64 = "([A-Za-z0-9+/]{8,128})";
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$" + BASE64 + "\\$" + BASE64);

    private final Argon2 cost;
    private final byte[] salt;
    private final byte[] expected;

    /// @throws IllegalArgumentException when `phc` is no Argon2id hash in PHC form
    public Argon2Code(String phc) {
        var matcher = PHC.matcher(phc);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the staff's code is no Argon2id hash in PHC form");
        }
        cost = new Argon2(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        salt = Base64.getDecoder().decode(matcher.group(4));
        expected = Base64.getDecoder().decode(matcher.group(5));
    }

    @Override
    public boolean matches(String code) {
        return MessageDigest.isEqual(expected, cost.hash(code, salt, expected.length));
    }
}
