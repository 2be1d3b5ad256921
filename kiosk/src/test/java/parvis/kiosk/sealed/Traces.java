package parvis.kiosk.sealed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Looks for what must not be on the disk, in every file of a folder and in each form that it could take.
public final class Traces {
    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    /// A text: plain, without its accents composed, upper and lower case, UTF-16, hex, base64 at each offset.
    public Traces text(String text) {
        for (var spelt : List.of(
                text,
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.toUpperCase(Locale.FRENCH),
                text.toLowerCase(Locale.FRENCH))) {
            bytes(spelt, spelt.getBytes(StandardCharsets.UTF_8));
            forms.put(spelt + " in UTF-16BE", spelt.getBytes(StandardCharsets.UTF_16BE));
            forms.put(spelt + " in UTF-16LE", spelt.getBytes(StandardCharsets.UTF_16LE));
        }
        return this;
    }

    /// Bytes as they are, in hex, in base64 at each offset.
    public Traces bytes(String what, byte[] bytes) {
        forms.put(what, bytes.clone());
        forms.put(what + " in hex", ascii(HexFormat.of().formatHex(bytes)));
        forms.put(what + " in HEX", ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
        for (var offset = 0; offset < 3; offset++) {
            var padded = new byte[offset + bytes.length];
            System.arraycopy(bytes, 0, padded, offset, bytes.length);
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
            forms.put(
                    what + " in base64 at " + offset,
                    ascii(encoded.substring(offset == 0 ? 0 : offset + 1, encoded.length() - 1)));
        }
        return this;
    }

    /// What was found, and in which file.
    public List<String> in(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                forms.forEach((what, form) -> {
                    if (bytes.contains(new String(form, StandardCharsets.ISO_8859_1))) {
                        found.add(file.getFileName() + ": " + what);
                    }
                });
            }
        }
        return found;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
