package parvis.kiosk.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/// A device, written to by a program of its own: a printer that takes no bytes holds its writer, and only a
/// program can be ended then. A character device may also answer: the program says what it says.
final class DevicePort implements RawPort {
    private static final String BOTH_WAYS = "exec 3<>\"$1\" || exit 1; cat <&3 & r=$!; cat >&3; c=$?; kill $r; exit $c";
    private static final String ONE_WAY = "exec cat >\"$1\"";

    private final Process process;
    private final Ear ear;
    private final boolean answers;

    DevicePort(Path device) throws IOException {
        if (!Files.exists(device)) {
            throw new IOException("nothing is connected");
        }
        answers = isCharacterDevice(device);
        process = new ProcessBuilder("sh", "-c", answers ? BOTH_WAYS : ONE_WAY, "sh", device.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ear = new Ear(process.getInputStream());
    }

    private static boolean isCharacterDevice(Path device) throws IOException {
        var mode = (Integer) Files.getAttribute(device, "unix:mode");
        return (mode & 0xf000) == 0x2000;
    }

    @Override
    public boolean mayAnswer() {
        return answers;
    }

    @Override
    public void send(byte[] bytes) throws IOException {
        var to = process.getOutputStream();
        to.write(bytes);
        to.flush();
    }

    @Override
    public OptionalInt hear(Duration time) throws InterruptedException {
        return ear.hear(time);
    }

    @Override
    public void finish() throws IOException, InterruptedException {
        try (OutputStream to = process.getOutputStream()) {
            to.flush();
        }
        if (process.waitFor() != 0) {
            throw new IOException("the device did not take all");
        }
    }

    @Override
    public void close() {
        Commands.kill(process);
    }
}
