package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.workshop.PlanFailure;

/// Finds people among the held names. What was opened is known in memory as long as the key is open and not a
/// moment longer ([OpenKey]); on the disk there is no index of names.
public final class NameSearch {
    private static final Logger LOG = LoggerFactory.getLogger(NameSearch.class);
    private static final int MOST = 50;
    /// Boxes opened in one hold of the file, so that nobody waits for all of them.
    private static final int BATCH = 100;

    private final SessionBook book;
    private final SealedCustody custody;
    private final Boxes boxes;
    private final Readings readings;

    public NameSearch(SessionBook book, SealedCustody custody, Boxes boxes, Readings readings) {
        this.book = book;
        this.custody = custody;
        this.boxes = boxes;
        this.readings = readings;
    }

    /// Opens all boxes, some at a time, so that the first search is as fast as the others. In the background,
    /// when the key was opened; stops when it is locked. What it could not open is opened when it is asked for.
    public void warm() {
        try {
            open();
        } catch (PlanFailure e) {
            LOG.debug("the names were not all opened ahead", e);
        }
    }

    private void open() {
        var ids = new ArrayList<>(book.look("list the boxes", NameSearch::boxes));
        for (var from = 0; from < ids.size() && custody.openKey().isPresent(); from += BATCH) {
            var some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            book.look("open boxes", _ -> {
                some.forEach(boxes::read);
                return some;
            });
        }
    }

    /// All that are here.
    static Set<Long> boxes(Connection connection) throws SQLException {
        return new HashSet<>(Sql.list(connection, "SELECT id FROM box", row -> row.getLong(1)));
    }

    List<Roster.Line> find(String typed) {
        var search = Likeness.search(typed);
        var key = custody.openKey();
        if (search.isEmpty() || key.isEmpty()) {
            return List.of();
        }
        return book.write("search a name", connection -> {
            readings.note(Readings.Kind.SEARCH, book.today());
            for (var box : boxes(connection)) {
                if (!key.get().knows(box)) {
                    var _ = boxes.read(box);
                }
            }
            return newest(connection, Set.copyOf(key.get().known(search::finds)));
        });
    }

    /// The newest sessions' bookings among those boxes.
    private List<Roster.Line> newest(Connection connection, Set<Long> found) throws SQLException {
        var lines = new ArrayList<Roster.Line>();
        for (var row : rows(connection, found)) {
            lines.add(new Roster.Line(row.booking(), boxes.read(row.box().orElseThrow())));
        }
        return List.copyOf(lines);
    }

    private static List<BookingRow> rows(Connection connection, Set<Long> found) throws SQLException {
        var newest = " ORDER BY s.starts DESC, b.id DESC LIMIT " + MOST;
        var ids = found.stream().map(String::valueOf).collect(Collectors.joining(","));
        return BookingRow.list(connection, "b.box IN (" + ids + ")" + newest);
    }
}
