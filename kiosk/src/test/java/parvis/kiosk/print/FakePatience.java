package parvis.kiosk.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/// Time that passes only while somebody waits.
final class FakePatience implements Patience {
    private Duration passed = Duration.ZERO;
    private Duration when = Duration.ofDays(1);
    private Happening what = () -> {};

    /// Something that happens by itself.
    @FunctionalInterface
    interface Happening {
        void happens() throws IOException;
    }

    /// At that time it happens.
    void then(Duration at, Happening happening) {
        when = at;
        what = happening;
    }

    Duration passed() {
        return passed;
    }

    @Override
    public long nanos() {
        return passed.toNanos();
    }

    @Override
    public void wait(Duration time) {
        passed = passed.plus(time);
        if (passed.compareTo(when) >= 0) {
            when = Duration.ofDays(1000);
            try {
                what.happens();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
