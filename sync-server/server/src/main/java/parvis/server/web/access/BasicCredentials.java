package parvis.server.web.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name and a secret as a terminal shows them (RFC 7617).
record BasicCredentials(String name, String secret) {
    private static final Pattern HEADER = Pattern.compile("(?i)basic +([A-Za-z0-9+/]{1,600}={0,2}) *");

    /// What the header says, empty when it is none of that form.
    static Optional<BasicCredentials> of(String header) {
        Matcher matcher = HEADER.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getDecoder().decode(matcher.group(1)), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /// Hides the secret, so that it reaches no log.
    @Override
    public String toString() {
        return name + ":…";
    }
}
