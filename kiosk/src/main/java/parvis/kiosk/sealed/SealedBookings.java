package parvis.kiosk.sealed;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.booking.CancelOutcome;
import parvis.kiosk.booking.NameUse;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Request;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// [Bookings] in the names' file. SQLite takes one writer at a time, and a seat is looked at in the
/// transaction that gives it: it cannot be given twice.
public final class SealedBookings implements Bookings {
    private final SessionBook book;
    private final Boxes boxes;
    private final Readings readings;
    private final NameSearch search;
    private final Seats seats;
    private final Rosters rosters;
    private final SecureRandom random;

    /// @param random draws the codes
    public SealedBookings(SessionBook book, Boxes boxes, Readings readings, NameSearch search, SecureRandom random) {
        this.book = book;
        this.boxes = boxes;
        this.readings = readings;
        this.search = search;
        this.seats = new Seats(book);
        this.rosters = new Rosters(book, boxes, readings);
        this.random = random;
    }

    @Override
    public BookOutcome book(Request request) {
        return book.change("book", connection -> {
            var found = SessionRow.find(connection, request.session());
            var shut = found.isPresent() && Seats.isShut(connection, found.get());
            var why = found.map(row -> whyNot(row, shut)).orElse(Optional.of(BookOutcome.Why.UNKNOWN));
            if (why.isPresent()) {
                return new BookOutcome.NotOpen(why.get());
            }
            var row = found.orElseThrow();
            var twin = twin(connection, row, request);
            return twin.isPresent() ? new BookOutcome.Twin(twin.get()) : book(connection, row, request);
        });
    }

    private Optional<BookOutcome.Why> whyNot(SessionRow row, boolean shut) {
        if (row.session().state() == PlannedSession.State.CANCELLED) {
            return Optional.of(BookOutcome.Why.CANCELLED);
        }
        if (!row.isOpen(book.now())) {
            return Optional.of(BookOutcome.Why.OVER);
        }
        return shut ? Optional.of(BookOutcome.Why.CLOSED) : Optional.empty();
    }

    private Optional<Booking> twin(Connection connection, SessionRow row, Request request) throws SQLException {
        if (request.twinKnown() || request.by() == Request.By.RESIDENT) {
            return Optional.empty();
        }
        return BookingRow.list(connection, "b.session = ? AND b.state IN ('SEATED', 'WAITING')", row.n()).stream()
                .filter(other -> rosters.person(other)
                        .filter(person -> Likeness.same(person, request.person()))
                        .isPresent())
                .map(BookingRow::booking)
                .findFirst();
    }

    private BookOutcome book(Connection connection, SessionRow row, Request request) throws SQLException {
        var chairs = request.ifFull() == Request.IfFull.ADD_CHAIRS && request.by() == Request.By.STAFF;
        if (request.seats() <= row.free() || chairs) {
            var code = freshCode(connection);
            var booking = insert(connection, row, request, Booking.State.SEATED, code);
            return new BookOutcome.Booked(booking, code, Math.max(0, request.seats() - row.free()));
        }
        if (request.ifFull() == Request.IfFull.WAIT) {
            var code = freshCode(connection);
            return new BookOutcome.Waits(insert(connection, row, request, Booking.State.WAITING, code), code);
        }
        return new BookOutcome.Full(row.session().seatsLeft(), row.session().waiting());
    }

    private Booking insert(
            Connection connection, SessionRow row, Request request, Booking.State state, BookingCode code)
            throws SQLException {
        var box = boxes.put(request.person(), row.session().start().toLocalDate());
        var id = Sql.first(
                connection,
                "INSERT INTO booking (session, seats, is_group, state, made_ms, code, box)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                rows -> new BookingId(rows.getLong(1)),
                row.n(),
                request.seats(),
                request.group(),
                state,
                book.nowMillis(),
                boxes.digest(code),
                box);
        return BookingRow.at(connection, id.orElseThrow()).booking();
    }

    private BookingCode freshCode(Connection connection) throws SQLException {
        var drawn = BookingCode.draw(random);
        while (Sql.any(connection, "SELECT 1 FROM booking WHERE code = ?", (Object) boxes.digest(drawn))) {
            drawn = BookingCode.draw(random);
        }
        return drawn;
    }

    @Override
    public CancelOutcome cancel(BookingId id, boolean byTeam) {
        return book.change("cancel a booking", connection -> {
            var found = BookingRow.find(connection, id);
            if (found.isEmpty()) {
                return new CancelOutcome.Unknown();
            }
            var session = SessionRow.at(connection, found.get().session());
            if (!found.get().booking().live()) {
                return new CancelOutcome.Already(found.get().booking());
            }
            if (session.session().state() == PlannedSession.State.HELD) {
                return new CancelOutcome.Over(found.get().booking());
            }
            var promoted = cancel(connection, found.get(), session, byTeam);
            return new CancelOutcome.Cancelled(BookingRow.at(connection, id).booking(), promoted);
        });
    }

    private List<Booking> cancel(Connection connection, BookingRow row, SessionRow session, boolean byTeam)
            throws SQLException {
        var tell = byTeam && session.isOpen(book.now()) ? Tell.TAKEN_BACK : 0;
        Sql.update(
                connection,
                "UPDATE booking SET was = state, state = ?, present = NULL, tell = ? WHERE id = ?",
                byTeam ? Booking.State.CANCELLED_BY_TEAM : Booking.State.CANCELLED_BY_PERSON,
                tell,
                row.booking().id().value());
        return seats.promote(connection, session.n());
    }

    @Override
    public boolean restore(BookingId id) {
        return book.change("restore a booking", connection -> {
            var found = BookingRow.find(connection, id).filter(row -> row.box().isPresent());
            if (found.isEmpty() || found.get().was().isEmpty()) {
                return false;
            }
            var session = SessionRow.at(connection, found.get().session());
            var was = found.get().was().get();
            var fits = was == Booking.State.WAITING || found.get().booking().seats() <= session.free();
            if (!session.isOpen(book.now()) || !fits) {
                return false;
            }
            Sql.update(connection, "UPDATE booking SET state = ?, was = NULL, tell = 0 WHERE id = ?", was, id.value());
            seats.promote(connection, session.n());
            return true;
        });
    }

    @Override
    public Roster roster(SessionId session) {
        return rosters.of(session);
    }

    @Override
    public Optional<Booking> byCode(BookingCode code) {
        var digest = boxes.digest(code);
        return book.look(
                "look for a code",
                connection -> BookingRow.list(connection, "b.code = ?", (Object) digest).stream()
                        .map(BookingRow::booking)
                        .findFirst());
    }

    @Override
    public Optional<BookingCode> newCode(BookingId id) {
        return book.write("draw a new code", connection -> {
            var code = freshCode(connection);
            var changed = Sql.update(
                    connection,
                    "UPDATE booking SET code = ? WHERE id = ? AND box IS NOT NULL",
                    boxes.digest(code),
                    id.value());
            return changed == 0 ? Optional.empty() : Optional.of(code);
        });
    }

    @Override
    public List<Roster.Line> find(String nameOrNumber) {
        return search.find(nameOrNumber);
    }

    @Override
    public Optional<Roster.Line> read(BookingId id) {
        return rosters.line(id);
    }

    @Override
    public boolean correct(BookingId id, Person person) {
        return book.write("correct a booking", connection -> {
            var box = box(connection, id);
            var done = box.isPresent() && boxes.replace(box.getAsLong(), person);
            if (done) {
                readings.note(Readings.Kind.CORRECTION, book.today());
            }
            return done;
        });
    }

    @Override
    public boolean erase(BookingId id) {
        return book.change("erase a person", connection -> {
            var found = BookingRow.find(connection, id).filter(row -> row.box().isPresent());
            if (found.isEmpty()) {
                return false;
            }
            var session = SessionRow.at(connection, found.get().session());
            if (found.get().booking().live() && session.isOpen(book.now())) {
                cancel(connection, found.get(), session, false);
            }
            boxes.erase(found.get().box().orElseThrow());
            readings.note(Readings.Kind.ERASURE, book.today());
            return true;
        });
    }

    private static OptionalLong box(Connection connection, BookingId id) throws SQLException {
        return BookingRow.find(connection, id).map(BookingRow::box).orElse(OptionalLong.empty());
    }

    @Override
    public void present(BookingId id, OptionalInt came) {
        book.change("tick a presence", connection -> Presence.tick(connection, id, came, book.today()));
    }

    @Override
    public List<Roster.Line> toTell() {
        return rosters.toTell();
    }

    @Override
    public void told(BookingId id) {
        book.write("tick who was told", connection -> {
            Tell.told(connection, id);
            return id;
        });
    }

    @Override
    public List<Booking> release(SessionId session) {
        return book.change("release seats", connection -> {
            var found = SessionRow.find(connection, session);
            return found.isEmpty() ? List.<Booking>of() : seats.release(connection, found.get());
        });
    }

    @Override
    public void handedOver() {
        book.write("note that a page was given", _ -> {
            readings.note(Readings.Kind.EXPORT, book.today());
            return true;
        });
    }

    @Override
    public Map<NameUse, Integer> uses(LocalDate from, LocalDate to) {
        return readings.uses(from, to);
    }

    @Override
    public Kept kept() {
        return book.look("say what is kept", connection -> new Kept(boxes.names(), Purge.receipts(connection)));
    }
}
