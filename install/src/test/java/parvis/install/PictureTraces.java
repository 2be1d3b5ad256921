package parvis.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What pictures and papers begin with: of the kinds that a program writes, as bytes and in base64.
final class PictureTraces {
    private static final Map<String, byte[]> BEGINNINGS = beginnings();

    private PictureTraces() {}

    private static Map<String, byte[]> beginnings() {
        var plain = new LinkedHashMap<String, byte[]>();
        plain.put("PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        plain.put("JPEG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 0x10, 'J', 'F', 'I', 'F'});
        plain.put("GIF", "GIF89a".getBytes(StandardCharsets.US_ASCII));
        plain.put("old GIF", "GIF87a".getBytes(StandardCharsets.US_ASCII));
        plain.put("WebP", "WEBPVP8".getBytes(StandardCharsets.US_ASCII));
        plain.put("TIFF", new byte[] {'I', 'I', 0x2a, 0, 8, 0, 0, 0});
        plain.put("PDF", "%PDF-1.".getBytes(StandardCharsets.US_ASCII));
        plain.put("SVG", "<svg ".getBytes(StandardCharsets.US_ASCII));
        var all = new LinkedHashMap<>(plain);
        plain.forEach((kind, bytes) -> {
            // A picture begins where its base64 begins: what follows it is in the characters after these.
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(bytes);
            var sure = encoded.substring(0, bytes.length * 4 / 3);
            all.put(kind + " in base64", sure.getBytes(StandardCharsets.US_ASCII));
        });
        return all;
    }

    /// Which kinds begin somewhere in these bytes.
    static List<String> in(String where, byte[] bytes) {
        var found = new ArrayList<String>();
        BEGINNINGS.forEach((kind, beginning) -> {
            if (isIn(bytes, beginning)) {
                found.add(where + ": " + kind);
            }
        });
        return found;
    }

    /// Which kinds begin somewhere in that folder's files, the machine's own libraries left out.
    static List<String> inFiles(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                if (!isLibrary(bytes)) {
                    found.addAll(in(folder.relativize(file).toString(), bytes));
                }
            }
        }
        return found;
    }

    /// What SQLite's driver unpacks to be loaded.
    static boolean isLibrary(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 0x7f && bytes[1] == 'E' && bytes[2] == 'L' && bytes[3] == 'F';
    }

    private static boolean isIn(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
