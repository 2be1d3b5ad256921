package parvis.kiosk.print;

import java.time.Duration;

/// How time passes for who waits for a printer; never goes back, whatever the machine's clock is set to.
interface Patience {
    /// The machine's.
    Patience MACHINE = new Patience() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void wait(Duration time) throws InterruptedException {
            Thread.sleep(time);
        }
    };

    /// A moment, in nanoseconds of its own.
    long nanos();

    /// Lets some time pass.
    void wait(Duration time) throws InterruptedException;

    /// How much has passed since a moment.
    default Duration since(long nanos) {
        return Duration.ofNanos(nanos() - nanos);
    }
}
