package parvis.kiosk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parvis.kiosk.directory.Doubts;
import parvis.protocol.message.PlaceId;

/// Doubts in memory.
public final class FakeDoubts implements Doubts {
    private final List<Doubt> all = new ArrayList<>();

    @Override
    public void raise(PlaceId place, Instant at) {
        for (var i = 0; i < all.size(); i++) {
            var doubt = all.get(i);
            if (doubt.place().equals(place)) {
                all.set(i, new Doubt(place, doubt.times() + 1, doubt.since(), doubt.hidden()));
                return;
            }
        }
        all.add(new Doubt(place, 1, at, false));
    }

    @Override
    public void hide(PlaceId place) {
        all.replaceAll(
                doubt -> doubt.place().equals(place) ? new Doubt(place, doubt.times(), doubt.since(), true) : doubt);
    }

    @Override
    public void settle(PlaceId place) {
        all.removeIf(doubt -> doubt.place().equals(place));
    }

    @Override
    public List<Doubt> all() {
        return List.copyOf(all);
    }
}
