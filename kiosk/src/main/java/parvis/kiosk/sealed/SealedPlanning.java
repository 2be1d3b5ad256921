package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Planning;
import parvis.kiosk.workshop.Tally;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// [Planning] in the names' file, beside the bookings: a session that is moved or cancelled marks who must be
/// told in its own transaction.
public final class SealedPlanning implements Planning {
    private final SessionBook book;
    private final Boxes boxes;
    private final PlaceId place;
    private final FreshIds ids;
    private final Seats seats;

    /// @param place where the sessions of this terminal are
    /// @param ids draws ids for sessions and series
    public SealedPlanning(SessionBook book, Boxes boxes, PlaceId place, FreshIds ids) {
        this.book = book;
        this.boxes = boxes;
        this.place = place;
        this.ids = ids;
        this.seats = new Seats(book);
    }

    @Override
    public List<Workshop> workshops() {
        return book.look("list the workshops", connection -> WorkshopRow.all(connection));
    }

    @Override
    public void keep(Workshop workshop) {
        book.change("keep a workshop", connection -> WorkshopRow.keep(connection, workshop));
    }

    @Override
    public WorkshopId freshId(String title) {
        return book.look("name a workshop", connection -> {
            var drawn = ids.workshop(title);
            while (WorkshopRow.find(connection, drawn).isPresent()) {
                drawn = ids.workshop(title);
            }
            return drawn;
        });
    }

    @Override
    public List<PlannedSession> plan(WorkshopId id, List<LocalDateTime> starts) {
        return book.change("plan sessions", connection -> {
            var workshop = WorkshopRow.find(connection, id)
                    .orElseThrow(() -> new IllegalArgumentException("no such workshop: " + id));
            var planned = new ArrayList<PlannedSession>();
            for (var start :
                    starts.stream().map(SealedPlanning::minute).sorted().toList()) {
                var there = "SELECT 1 FROM session WHERE workshop = ? AND starts = ?";
                if (!Sql.any(connection, there, id.value(), start)) {
                    planned.add(insert(connection, workshop, start));
                }
            }
            return List.copyOf(planned);
        });
    }

    private PlannedSession insert(Connection connection, Workshop workshop, LocalDateTime start) throws SQLException {
        var id = ids.session(workshop.id());
        var own = Stream.of(
                id.value(),
                workshop.id().value(),
                workshop.title(),
                place.value(),
                start.toLocalDate(),
                start,
                start.plusMinutes(workshop.minutes()),
                workshop.minutes(),
                workshop.seats());
        Sql.update(
                connection,
                "INSERT INTO session (id, workshop, title, place, day, starts, ends, minutes, seats, state, "
                        + DetailsRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', " + DetailsRow.MARKS
                        + ")",
                Stream.concat(own, DetailsRow.values(workshop.details()).stream())
                        .toArray());
        return SessionRow.find(connection, id).orElseThrow().session();
    }

    @Override
    public boolean withdraw(SessionId id) {
        return book.change("take a planned session back", connection -> {
            var found = planned(connection, id).filter(row -> !row.session().ticked());
            if (found.isEmpty()
                    || Sql.any(
                            connection,
                            "SELECT 1 FROM booking WHERE session = ?",
                            found.get().n())) {
                return false;
            }
            Sql.update(
                    connection, "DELETE FROM session WHERE n = ?", found.get().n());
            return true;
        });
    }

    @Override
    public Optional<PlannedSession> session(SessionId session) {
        return book.look(
                "read a session",
                connection -> SessionRow.find(connection, session).map(SessionRow::session));
    }

    @Override
    public List<PlannedSession> between(LocalDate from, LocalDate to) {
        return book.look(
                "list the sessions",
                connection ->
                        SessionRow.list(connection, "s.day >= ? AND s.day <= ? ORDER BY s.starts, s.n", from, to)
                                .stream()
                                .map(SessionRow::session)
                                .toList());
    }

    @Override
    public Optional<PlannedSession> change(SessionId id, LocalDateTime start, int minutes, int seats, Details details) {
        return book.change("change a session", connection -> {
            var found = planned(connection, id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            change(connection, found.get(), minute(start), minutes, seats, details);
            return after(connection, found.get());
        });
    }

    private void change(
            Connection connection, SessionRow row, LocalDateTime start, int minutes, int seats, Details details)
            throws SQLException {
        var before = row.session();
        var moved = !before.start().equals(start) || !before.details().room().equals(details.room());
        var visible = moved || before.minutes() != minutes || !before.details().equals(details);
        var own = Stream.<Object>of(
                start.toLocalDate(), start, start.plusMinutes(minutes), minutes, seats, start, visible ? 1 : 0);
        Sql.update(
                connection,
                "UPDATE session SET day = ?, starts = ?, ends = ?, minutes = ?, seats = ?,"
                        + " moved_from = nullif(coalesce(moved_from, starts), ?), revision = revision + ?,"
                        + " version = version + 1, " + DetailsRow.ASSIGNED + " WHERE n = ?",
                Stream.of(own, DetailsRow.values(details).stream(), Stream.of(row.n()))
                        .flatMap(values -> values)
                        .toArray());
        if (moved) {
            Tell.moved(connection, row.n());
        }
        if (!before.start().toLocalDate().equals(start.toLocalDate())) {
            for (var booking : BookingRow.list(connection, "b.session = ? AND b.box IS NOT NULL", row.n())) {
                boxes.move(booking.box().orElseThrow(), start.toLocalDate());
            }
        }
        this.seats.promote(connection, row.n());
    }

    @Override
    public Optional<PlannedSession> cancel(SessionId id) {
        return book.change("cancel a session", connection -> {
            var found =
                    SessionRow.find(connection, id).filter(row -> row.session().state() != PlannedSession.State.HELD);
            if (found.isPresent() && found.get().session().state() == PlannedSession.State.PLANNED) {
                state(connection, found.get(), PlannedSession.State.CANCELLED);
                Tell.cancelled(connection, found.get().n());
            }
            return after(connection, found);
        });
    }

    @Override
    public Optional<PlannedSession> revive(SessionId id) {
        return book.change("revive a session", connection -> {
            var found = SessionRow.find(connection, id)
                    .filter(row -> row.session().state() == PlannedSession.State.CANCELLED)
                    .filter(row -> !row.session().start().toLocalDate().isBefore(book.today()));
            if (found.isPresent()) {
                state(connection, found.get(), PlannedSession.State.PLANNED);
                Tell.revived(connection, found.get().n());
                seats.promote(connection, found.get().n());
            }
            return after(connection, found);
        });
    }

    private static void state(Connection connection, SessionRow row, PlannedSession.State state) throws SQLException {
        Sql.update(
                connection,
                "UPDATE session SET state = ?, revision = revision + 1, version = version + 1 WHERE n = ?",
                state,
                row.n());
    }

    @Override
    public Optional<PlannedSession> tally(SessionId id, Tally tally) {
        return book.change("tick a session", connection -> {
            var found = SessionRow.find(connection, id);
            if (found.isPresent() && found.get().session().state() != PlannedSession.State.CANCELLED) {
                Sql.update(
                        connection,
                        "UPDATE session SET walk_ins = ?, turned_away = ?, newcomers = ?, families = ?,"
                                + " new_families = ?, tallied = 1, said_on = ?, version = version + 1 WHERE n = ?",
                        tally.walkIns(),
                        tally.turnedAway(),
                        tally.newcomers(),
                        tally.families(),
                        tally.newFamilies(),
                        book.today(),
                        found.get().n());
                seats.promote(connection, found.get().n());
            }
            return after(connection, found);
        });
    }

    @Override
    public void onChange(Runnable listener) {
        book.onChange(listener);
    }

    private static Optional<SessionRow> planned(Connection connection, SessionId id) throws SQLException {
        return SessionRow.find(connection, id).filter(row -> row.session().state() == PlannedSession.State.PLANNED);
    }

    private static Optional<PlannedSession> after(Connection connection, Optional<SessionRow> before)
            throws SQLException {
        return before.isEmpty() ? Optional.empty() : after(connection, before.get());
    }

    private static Optional<PlannedSession> after(Connection connection, SessionRow before) throws SQLException {
        return Optional.of(SessionRow.at(connection, before.n()).session());
    }

    private static LocalDateTime minute(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}
