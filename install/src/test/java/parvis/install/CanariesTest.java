package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The searcher itself: what it cannot find would prove nothing.
final class CanariesTest {
    private static final String NAME = "Zéphyrine";
    private static final String PHONE = "0639981234";
    private final Canaries canaries = new Canaries(List.of(NAME), List.of(PHONE));

    @Test
    void each_form_is_found_among_other_bytes() throws Exception {
        found(NAME.getBytes(StandardCharsets.UTF_8));
        found("ZEPHYRINE".getBytes(StandardCharsets.UTF_8));
        found(new StringBuilder(NAME).reverse().toString().getBytes(StandardCharsets.UTF_8));
        found("Ze\u0301phyrine".getBytes(StandardCharsets.UTF_8));
        found("+33639981234".getBytes(StandardCharsets.UTF_8));
        found("06 39 98 12 34".getBytes(StandardCharsets.UTF_8));
        found(HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII));
        for (var before : List.of("", "a", "ab")) {
            found(Base64.getEncoder().encode((before + NAME + "xyz").getBytes(StandardCharsets.UTF_8)));
        }
        found(MessageDigest.getInstance("SHA-256").digest(PHONE.getBytes(StandardCharsets.UTF_8)));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(("a long enough text with " + NAME + " in it").getBytes(StandardCharsets.UTF_8));
        }
        found(packed.toByteArray());
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertEquals(List.of(), canaries.in("here", "Zoé, 0639981235, réservation".getBytes(StandardCharsets.UTF_8)));
    }

    private void found(byte[] form) throws IOException {
        var among = new ByteArrayOutputStream();
        among.write("before ".getBytes(StandardCharsets.UTF_8));
        among.write(form);
        among.write(" after".getBytes(StandardCharsets.UTF_8));
        assertFalse(canaries.in("here", among.toByteArray()).isEmpty());
    }
}
