package parvis.kiosk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// One search over what stays as it is until the next catalogue, and what changes by the hour (workshops), whose small
/// index is made anew when it changed.
public final class ResidentSearch implements Search {
    private final Index standing;
    private final Supplier<List<Entry>> moving;
    private List<Entry> known = List.of();
    private Index movingIndex = Index.of(List.of());

    /// @param standing places, rights and what goes with them
    /// @param moving workshops as they are now
    public ResidentSearch(Index standing, Supplier<List<Entry>> moving) {
        this.standing = standing;
        this.moving = moving;
    }

    @Override
    public List<Hit> find(String typed) {
        var found = standing.ranked(typed);
        var also = moving().ranked(typed);
        var merged = new ArrayList<Hit>(found.size() + also.size());
        int i = 0;
        int j = 0;
        while (i < found.size() || j < also.size()) {
            var first = j == also.size()
                    || (i < found.size() && found.get(i).score() >= also.get(j).score());
            merged.add((first ? found.get(i++) : also.get(j++)).hit());
        }
        return List.copyOf(merged.subList(0, Math.min(Index.MOST, merged.size())));
    }

    private synchronized Index moving() {
        var now = moving.get();
        if (!now.equals(known)) {
            known = now;
            movingIndex = Index.of(now);
        }
        return movingIndex;
    }
}
