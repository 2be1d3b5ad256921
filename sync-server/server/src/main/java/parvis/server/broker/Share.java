package parvis.server.broker;

/// What one publisher has waiting at the gateway. At its limit the publisher's socket is read no further, so that
/// one terminal that talks without end fills neither the memory nor the others' way.
final class Share {
    private final int most;
    private final Wire wire;
    private int waiting;

    Share(int most, Wire wire) {
        this.most = most;
        this.wire = wire;
    }

    void take() {
        waiting++;
        if (waiting >= most) {
            wire.pause(Wire.Reason.SHARE);
        }
    }

    void give() {
        waiting--;
        if (waiting <= most / 2) {
            wire.resume(Wire.Reason.SHARE);
        }
    }
}
