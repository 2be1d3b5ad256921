package parvis.kiosk.closing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.BookingRig;
import parvis.kiosk.booking.CancelOutcome;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Request;
import parvis.kiosk.sealed.SealedRig;
import parvis.kiosk.workshop.Tally;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// A process to be killed: a desk that works one day after the other, and says what it is about to do (`try`) and what
/// it has thanked for. With `early` it thanks before it books, and a test must see it.
final class DeskForever {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 24);
    static final WorkshopId SERIES = new WorkshopId("tablettes");
    static final int RETENTION = 3;

    private final TwoFiles files;
    private final BookingRig rig;
    private final Random random;
    private final boolean early;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int people;

    private DeskForever(TwoFiles files, long seed, boolean early) {
        this.files = files;
        this.rig = files.rig;
        this.random = new Random(seed);
        this.early = early;
    }

    /// Works until it is killed.
    ///
    /// @param arguments folder, number of the day, seed, and `early` or not
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var number = Integer.parseInt(arguments[1]);
        var morning = FIRST_DAY.plusDays(number) + "T08:00";
        var files = new TwoFiles(folder, morning, SealedRig.again(folder, morning));
        var desk = new DeskForever(files, Long.parseLong(arguments[2]), arguments.length > 3);
        desk.closeWhatIsOver();
        for (var day = number; ; day++) {
            desk.work(day);
        }
    }

    private void work(int number) {
        var day = FIRST_DAY.plusDays(number);
        say("day " + number);
        files.at(day + "T08:00");
        rig.unlock();
        var start = LocalDateTime.parse(day + "T14:00");
        var planned = rig.planning().plan(SERIES, List.of(start));
        var session = planned.getFirst().id();
        say("planned " + session);
        var booked = new ArrayList<BookingId>();
        for (var i = 0; i < 5; i++) {
            book(session, number + "x" + people++, random.nextInt(1, 3)).ifPresent(booked::add);
        }
        cancel(booked.get(random.nextInt(booked.size())));
        if (number % 4 == 3) {
            callOff(session, day);
        } else {
            hold(session, booked, day);
        }
        say("try purge");
        rig.at(day + "T20:00");
        ((SealedRig) rig).purge(RETENTION);
        say("purged " + number);
    }

    private Optional<BookingId> book(SessionId session, String name, int seats) {
        say("try book " + name);
        if (early) {
            say("booked " + name + " " + session + " " + seats + " ?");
        }
        var person = new Person(name, Optional.empty());
        var outcome = rig.bookings()
                .book(new Request(session, person, seats, false, Request.By.RESIDENT, Request.IfFull.WAIT, false));
        var made = switch (outcome) {
            case BookOutcome.Booked(var booking, var _, var _) -> Optional.of(booking);
            case BookOutcome.Waits(var booking, var _) -> Optional.of(booking);
            case BookOutcome.Full _, BookOutcome.Twin _, BookOutcome.NotOpen _ ->
                throw new AssertionError(outcome.toString());
        };
        if (!early) {
            made.ifPresent(booking -> say("booked " + name + " " + session + " " + seats + " " + booking.state()));
        }
        return made.map(booking -> booking.id());
    }

    private void cancel(BookingId id) {
        var name = name(id);
        say("try cancel " + name);
        if (rig.bookings().cancel(id, false) instanceof CancelOutcome.Cancelled(var _, var promoted)) {
            say("cancelled " + name);
            promoted.forEach(booking -> say("promoted " + name(booking.id())));
        }
    }

    private String name(BookingId id) {
        return rig.bookings().read(id).orElseThrow().person().orElseThrow().name();
    }

    private void callOff(SessionId session, LocalDate day) {
        say("try off " + session);
        rig.planning().cancel(session);
        say("off " + session);
        files.at(day + "T16:00");
        closeWhatIsOver();
        say("counted " + session);
    }

    private void hold(SessionId session, List<BookingId> booked, LocalDate day) {
        files.at(day + "T14:05");
        for (var id : booked) {
            var booking = rig.bookings().read(id).orElseThrow().booking();
            if (booking.live() && booking.position().isEmpty()) {
                var came = random.nextInt(booking.seats() + 1);
                say("try tick " + name(id));
                rig.bookings().present(id, OptionalInt.of(came));
                say("ticked " + name(id) + " " + came);
            }
        }
        tally(session, new Tally(random.nextInt(3), random.nextInt(2), 0, 0, 0));
        files.at(day + "T15:45");
        close(session);
        tally(session, new Tally(random.nextInt(3), 1, 1, 0, 0));
        close(session);
    }

    private void tally(SessionId session, Tally tally) {
        say("try tally " + session + "=" + tally.walkIns());
        rig.planning().tally(session, tally);
        say("tallied " + session + " " + tally.walkIns());
    }

    private void close(SessionId session) {
        say("try close " + session);
        if (files.closer().close(session) instanceof SessionCloser.Closed.Counted(var closed)) {
            say("closed " + session + " " + closed.people());
        }
    }

    private void closeWhatIsOver() {
        files.closer().closeWhatIsOver(files.now());
    }

    private void say(String line) {
        out.println(line);
    }
}
