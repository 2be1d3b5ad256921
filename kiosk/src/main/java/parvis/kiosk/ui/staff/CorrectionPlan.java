package parvis.kiosk.ui.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.ui.staff.StaffBooks.Desk;

/// Turns « one less here, one more there » into corrections: what goes from one desk to another is moved, the rest is
/// taken away or added. Newcomers and others are told apart all the way, so that each total stays right.
final class CorrectionPlan {
    private CorrectionPlan() {}

    /// A change of one desk.
    ///
    /// @param people more or fewer people
    /// @param newcomers more or fewer of them newcomers
    record Change(long people, long newcomers) {
        static final Change NONE = new Change(0, 0);

        boolean isNone() {
            return people == 0 && newcomers == 0;
        }
    }

    /// From where to where; a side is empty when people come from nowhere or go nowhere.
    private record Path(List<Desk> from, List<Desk> to) {}

    /// The corrections that make those changes, fewest first: moves, then what is taken, then what is added.
    static List<Correction> of(LocalDate day, Map<Desk, Change> changes) {
        Map<Path, Change> paths = new LinkedHashMap<>();
        pair(changes, true, paths);
        pair(changes, false, paths);
        var moves = new ArrayList<Correction>();
        var less = new ArrayList<Correction>();
        var more = new ArrayList<Correction>();
        paths.forEach((path, change) -> {
            if (path.to().isEmpty()) {
                less.add(new Correction.Less(
                        day, path.from().getFirst().dimensions(), change.people(), change.newcomers()));
            } else if (path.from().isEmpty()) {
                more.add(new Correction.More(
                        day, path.to().getFirst().dimensions(), change.people(), change.newcomers()));
            } else {
                moves.add(new Correction.Move(
                        day,
                        path.from().getFirst().dimensions(),
                        path.to().getFirst().dimensions(),
                        change.people(),
                        change.newcomers()));
            }
        });
        moves.addAll(less);
        moves.addAll(more);
        return List.copyOf(moves);
    }

    private static void pair(Map<Desk, Change> changes, boolean newcomers, Map<Path, Change> paths) {
        Map<Desk, Long> gives = new LinkedHashMap<>();
        Map<Desk, Long> takes = new LinkedHashMap<>();
        changes.forEach((desk, change) -> {
            long count = newcomers ? change.newcomers() : change.people() - change.newcomers();
            if (count < 0) {
                gives.put(desk, -count);
            } else if (count > 0) {
                takes.put(desk, count);
            }
        });
        gives.forEach((from, offered) -> {
            long left = offered;
            for (var wanting : takes.entrySet()) {
                long moved = Math.min(left, wanting.getValue());
                add(paths, new Path(List.of(from), List.of(wanting.getKey())), moved, newcomers);
                wanting.setValue(wanting.getValue() - moved);
                left -= moved;
            }
            add(paths, new Path(List.of(from), List.of()), left, newcomers);
        });
        takes.forEach((to, left) -> add(paths, new Path(List.of(), List.of(to)), left, newcomers));
    }

    private static void add(Map<Path, Change> paths, Path path, long people, boolean newcomers) {
        if (people > 0) {
            paths.merge(
                    path,
                    new Change(people, newcomers ? people : 0),
                    (one, other) -> new Change(one.people() + other.people(), one.newcomers() + other.newcomers()));
        }
    }
}
