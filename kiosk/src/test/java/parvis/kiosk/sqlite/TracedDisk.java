package parvis.kiosk.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A disk rebuilt from what strace saw a program do: what was synced is there for certain, of the rest any part, whole
/// or
/// torn. The power can be cut at any line.
final class TracedDisk {
    private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$", Pattern.DOTALL);
    private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. (\\w+) resumed>.*$");
    private static final Pattern FILE = Pattern.compile("^\\d+<([^>]*)>(.*)$", Pattern.DOTALL);
    private static final Pattern WRITE = Pattern.compile("^, \"((?:\\\\x[0-9a-f]{2})*)\", (\\d+), (\\d+).*$");
    private static final Pattern SAID = Pattern.compile("^, \"((?:\\\\x[0-9a-f]{2})*)\".*$");
    private static final Pattern LENGTH = Pattern.compile("^, (\\d+).*$");
    private static final int SECTOR = 512;

    private final Path folder;
    private final Map<String, byte[]> synced = new HashMap<>();
    private final Map<String, List<Change>> pending = new HashMap<>();
    private final Map<String, String> syncing = new HashMap<>();
    private int thanked;

    /// @param folder what the program wrote into; what lies in it is on the disk already
    TracedDisk(Path folder) throws IOException {
        this.folder = folder;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                synced.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    /// How many touches were thanked for up to the present line.
    int thanked() {
        return thanked;
    }

    /// Takes the next line; true when it changed what a power cut would leave or what was promised.
    boolean line(String line) {
        var resumed = RESUMED.matcher(line);
        if (resumed.matches()) {
            return resumed.group(2).endsWith("sync") && sync(syncing.remove(resumed.group(1)));
        }
        var call = CALL.matcher(line);
        var file = call.matches() ? FILE.matcher(call.group(3)) : null;
        if (file == null || !file.matches()) {
            return false;
        }
        return call(call, path(file.group(1)), file.group(2));
    }

    private boolean call(Matcher call, String path, String rest) {
        var name = Path.of(path).getFileName();
        var ours = path.startsWith(folder.toString()) && name != null && !path.endsWith("-shm");
        return switch (call.group(2)) {
            case "write" -> said(rest);
            case "pwrite64" -> ours && wrote(name.toString(), WRITE.matcher(rest));
            case "ftruncate" -> ours && cut(name.toString(), LENGTH.matcher(rest));
            case "fsync", "fdatasync" -> ours && syncs(call.group(1), name.toString(), rest);
            default -> false;
        };
    }

    private boolean said(String rest) {
        var said = SAID.matcher(rest);
        var text = said.matches() ? new String(bytes(said.group(1)), StandardCharsets.UTF_8) : "";
        if (!text.startsWith("thanked ")) {
            return false;
        }
        thanked = Integer.parseInt(text.substring("thanked ".length()).strip());
        return true;
    }

    private boolean wrote(String name, Matcher write) {
        if (!write.matches()) {
            throw new IllegalStateException("a write that cannot be read");
        }
        change(name, new Change(Integer.parseInt(write.group(3)), bytes(write.group(1)), -1));
        return true;
    }

    private boolean cut(String name, Matcher length) {
        if (!length.matches()) {
            throw new IllegalStateException("a truncation that cannot be read");
        }
        change(name, new Change(0, new byte[0], Integer.parseInt(length.group(1))));
        return true;
    }

    private void change(String name, Change change) {
        pending.computeIfAbsent(name, _ -> new ArrayList<>()).add(change);
    }

    private boolean syncs(String thread, String name, String rest) {
        if (rest.contains("<unfinished")) {
            syncing.put(thread, name);
            return false;
        }
        return sync(name);
    }

    private boolean sync(@Nullable String name) {
        if (name == null) {
            return false;
        }
        var bytes = synced.getOrDefault(name, new byte[0]);
        for (var change : pending.getOrDefault(name, List.of())) {
            bytes = change.on(bytes);
        }
        synced.put(name, bytes);
        pending.remove(name);
        return true;
    }

    /// Writes what a power cut now might leave.
    void cutInto(Path target, Random random) throws IOException {
        Files.createDirectories(target);
        var names = new ArrayList<>(synced.keySet());
        pending.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        for (var name : names) {
            var bytes = synced.getOrDefault(name, new byte[0]);
            for (var change : pending.getOrDefault(name, List.of())) {
                bytes = switch (random.nextInt(4)) {
                    case 0 -> bytes;
                    case 1 -> change.torn(random).on(bytes);
                    default -> change.on(bytes);
                };
            }
            Files.write(target.resolve(name), bytes);
        }
    }

    private static String path(String shown) {
        return shown.startsWith("\\x") ? new String(bytes(shown), StandardCharsets.UTF_8) : shown;
    }

    private static byte[] bytes(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }

    /// A write, or with a length a truncation.
    @SuppressWarnings("ArrayRecordComponent")
    private record Change(int at, byte[] data, int length) {
        byte[] on(byte[] bytes) {
            if (length >= 0) {
                return Arrays.copyOf(bytes, length);
            }
            var result = Arrays.copyOf(bytes, Math.max(bytes.length, at + data.length));
            ByteBuffer.wrap(result).position(at).put(data);
            return result;
        }

        Change torn(Random random) {
            var kept = random.nextInt(data.length / SECTOR + 1) * SECTOR;
            return length >= 0 ? this : new Change(at, Arrays.copyOf(data, Math.min(kept, data.length)), length);
        }
    }
}
