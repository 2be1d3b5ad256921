package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Person;
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
        var ids = book.look(
                "list the boxes",
                connection -> Sql.list(connection, "SELECT id FROM box ORDER BY id DESC", row -> row.getLong(1)));
        for (var from = 0; from < ids.size() && custody.openKey().isPresent(); from += BATCH) {
            var some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            book.look("open boxes", _ -> {
                some.forEach(boxes::read);
                return some;
            });
        }
    }

    List<Roster.Line> find(String typed) {
        var search = Likeness.search(typed);
        if (search.isEmpty() || custody.openKey().isEmpty()) {
            return List.of();
        }
        return book.write("search a name", connection -> {
            readings.note(Readings.Kind.SEARCH, book.today());
            return find(connection, search);
        });
    }

    private List<Roster.Line> find(Connection connection, Likeness.Search search) throws SQLException {
        var held = Sql.list(
                connection,
                "SELECT b.id, b.box FROM booking b JOIN session s ON s.n = b.session WHERE b.box IS NOT NULL"
                        + " ORDER BY s.starts DESC, b.id DESC",
                row -> new Held(new BookingId(row.getLong(1)), row.getLong(2)));
        var lines = new ArrayList<Roster.Line>();
        for (var one : held) {
            var person = person(one.box()).filter(search::finds);
            if (person.isPresent()) {
                lines.add(
                        new Roster.Line(BookingRow.at(connection, one.booking()).booking(), person));
            }
            if (lines.size() == MOST) {
                break;
            }
        }
        return List.copyOf(lines);
    }

    private Optional<Person> person(long box) {
        return custody.openKey().flatMap(key -> key.known(box)).or(() -> boxes.read(box));
    }

    private record Held(BookingId booking, long box) {}
}
