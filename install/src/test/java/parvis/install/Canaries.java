package parvis.install;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// Names and numbers that occur nowhere else, in all the forms in which one could slip out: plain, other cases and
/// accents, reversed, base64 at each offset, hex, digests; looked for in bytes and in what those bytes unpack to.
final class Canaries {
    private static final int SHORTEST_BASE64 = 8;
    private static final List<String> DIGESTS = List.of("MD5", "SHA-1", "SHA-256");

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    /// The forms by their first three bytes: one walk over a file asks for all of them at once.
    private final Map<Integer, List<String>> starts = new HashMap<>();
    private final BitSet isStart = new BitSet(1 << 24);

    /// @param names as typed
    /// @param phones as typed, ten digits
    Canaries(List<String> names, List<String> phones) {
        names.forEach(name -> texts(name).forEach(text -> forms("name " + name, text)));
        phones.forEach(phone -> numbers(phone).forEach(text -> forms("phone " + phone, text)));
        forms.forEach((what, form) -> {
            starts.computeIfAbsent(start(form, 0), _ -> new ArrayList<>()).add(what);
            isStart.set(start(form, 0));
        });
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff);
    }

    private static List<String> texts(String name) {
        var all = new ArrayList<String>();
        for (var text : List.of(name, Normalizer.normalize(name, Normalizer.Form.NFD), bare(name))) {
            all.addAll(List.of(text, text.toUpperCase(Locale.FRENCH), text.toLowerCase(Locale.FRENCH)));
        }
        all.add(new StringBuilder(name).reverse().toString());
        return List.copyOf(new TreeSet<>(all));
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static List<String> numbers(String phone) {
        var national = phone.substring(1);
        return List.of(
                phone, "+33" + national, "0033" + national, "33" + national, phone.replaceAll("(..)(?=.)", "$1 "));
    }

    private void forms(String what, String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        forms.put(what + ", plain « " + text + " »", utf8);
        forms.put(what + ", UTF-16 « " + text + " »", text.getBytes(StandardCharsets.UTF_16BE));
        forms.put(what + ", hex « " + text + " »", ascii(HexFormat.of().formatHex(utf8)));
        forms.put(
                what + ", HEX « " + text + " »",
                ascii(HexFormat.of().withUpperCase().formatHex(utf8)));
        for (int offset = 0; offset < 3; offset++) {
            var middle = base64(utf8, offset);
            if (middle.length() >= SHORTEST_BASE64) {
                forms.put(what + ", base64 at " + offset + " « " + text + " »", ascii(middle));
                forms.put(
                        what + ", base64url at " + offset + " « " + text + " »",
                        ascii(middle.replace('+', '-').replace('/', '_')));
            }
        }
        for (var algorithm : DIGESTS) {
            var digest = digest(algorithm, utf8);
            forms.put(what + ", " + algorithm + " « " + text + " »", digest);
            forms.put(
                    what + ", " + algorithm + " in hex « " + text + " »",
                    ascii(HexFormat.of().formatHex(digest)));
            forms.put(
                    what + ", " + algorithm + " in base64 « " + text + " »",
                    ascii(Base64.getEncoder().withoutPadding().encodeToString(digest)));
        }
    }

    /// What base64 makes of the text wherever it begins, without the characters that its neighbours touch.
    private static String base64(byte[] text, int offset) {
        var padded = new byte[offset + text.length];
        System.arraycopy(text, 0, padded, offset, text.length);
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
        var from = offset == 0 ? 0 : offset + 1;
        var to = padded.length % 3 == 0 ? encoded.length() : encoded.length() - 1;
        return encoded.substring(from, Math.max(from, to));
    }

    private static byte[] digest(String algorithm, byte[] text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Which canaries, in which form, are in these bytes or in what they unpack to.
    List<String> in(String where, byte[] bytes) {
        var found = new LinkedHashSet<String>();
        for (int at = 0; at + 2 < bytes.length; at++) {
            int start = start(bytes, at);
            if (isStart.get(start)) {
                for (var what : starts.getOrDefault(start, List.of())) {
                    if (isAt(bytes, at, Objects.requireNonNull(forms.get(what)))) {
                        found.add(where + ": " + what);
                    }
                }
            }
        }
        for (var unpacked : unpacked(bytes)) {
            found.addAll(in(where + ", unpacked", unpacked));
        }
        return List.copyOf(found);
    }

    /// Which canaries are in the files of that folder, or in their names.
    List<String> inFiles(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                found.addAll(in("the name of " + name, name.getBytes(StandardCharsets.UTF_8)));
                found.addAll(in(name, Files.readAllBytes(file)));
            }
        }
        return found;
    }

    /// Each run that looks like gzip or zlib, unpacked as far as it goes.
    private static List<byte[]> unpacked(byte[] bytes) {
        var all = new ArrayList<byte[]>();
        for (int i = 0; i + 2 < bytes.length; i++) {
            var first = bytes[i] & 0xff;
            var second = bytes[i + 1] & 0xff;
            var gzip = first == 0x1f && second == 0x8b && bytes[i + 2] == 8;
            var zlib = first == 0x78 && (second == 0x01 || second == 0x5e || second == 0x9c || second == 0xda);
            if (gzip || zlib) {
                inflated(bytes, i, gzip).ifPresent(all::add);
            }
        }
        return all;
    }

    private static java.util.Optional<byte[]> inflated(byte[] bytes, int from, boolean gzip) {
        var packed = new ByteArrayInputStream(bytes, from, bytes.length - from);
        var whole = new java.io.ByteArrayOutputStream();
        try (var in = gzip ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
            int read = in.read();
            while (read >= 0 && whole.size() < 1 << 20) {
                whole.write(read);
                read = in.read();
            }
        } catch (IOException _) {
            // Not packed after all, or cut short: what came out is looked at.
        }
        return whole.size() > 2 ? java.util.Optional.of(whole.toByteArray()) : java.util.Optional.empty();
    }

    private static boolean isAt(byte[] bytes, int at, byte[] wanted) {
        return at + wanted.length <= bytes.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
