package parvis.kiosk.custody;

import java.time.Instant;

/// A second medium in memory.
public final class FakeCopy implements SecondCopy {
    public Standing now = new Standing.Nowhere();

    @Override
    public Standing standing() {
        return now;
    }

    @Override
    public Standing write() {
        now = new Standing.Kept(Instant.parse("2026-11-24T13:32:00Z"), false);
        return now;
    }

    @Override
    public boolean restore(String words) {
        throw new UnsupportedOperationException("not played here");
    }
}
