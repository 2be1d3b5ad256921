package parvis.kiosk.sealed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.BookingRig;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Request;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// One history of a session, drawn from a seed: residents who look at the list and confirm some steps later, staff who
/// book, cancel, resize, move, and a program that is started again. After each step the invariants are asked; they are
/// worked out here from what the ports show, without the rules of the program.
final class SeatHistory {
    private static final int STEPS = 40;

    private final BookingRig rig;
    private final Confirming confirming;
    private final Random random;
    private final SessionId session;
    private final Map<BookingId, Booking.State> thanked = new HashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    /// How a resident's touch on « Réserver » becomes a booking.
    interface Confirming {
        BookOutcome confirm(BookingRig rig, Request request, int leftWhenDrawn);
    }

    /// A list on somebody's screen.
    private record Drawn(int left) {}

    SeatHistory(BookingRig rig, Confirming confirming, long seed) {
        this.rig = rig;
        this.confirming = confirming;
        this.random = new Random(seed);
        this.session = rig.session("2026-12-01T14:00", random.nextInt(1, 6));
    }

    /// What is broken, and when; empty: nothing.
    Optional<String> play() {
        for (var step = 0; step < STEPS; step++) {
            var before = look();
            var done = step();
            var broken = broken(before, look(), done);
            if (broken.isPresent()) {
                return Optional.of("step " + step + ", " + done.what + ": " + broken.get());
            }
        }
        return Optional.empty();
    }

    /// @param what it was
    /// @param chairs that staff added
    /// @param seatless a resident who was thanked for so many seats, 0: none
    /// @param gave whose seats were given back
    private record Done(String what, int chairs, int seatless, Optional<BookingId> gave) {
        static Done of(String what) {
            return new Done(what, 0, 0, Optional.empty());
        }
    }

    private Done step() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> draw();
            case 3, 4, 5 -> confirm();
            case 6 -> staff(Request.IfFull.ADD_CHAIRS);
            case 7 -> staff(Request.IfFull.WAIT);
            case 8 -> cancel();
            case 9 -> restore();
            case 10 -> resize();
            default -> upset();
        };
    }

    private Done draw() {
        drawn.add(new Drawn(rig.now(session).seatsLeft()));
        return Done.of("a resident looks");
    }

    private Done confirm() {
        if (drawn.isEmpty()) {
            return Done.of("nobody confirms");
        }
        var seats = random.nextInt(1, 3);
        var left = drawn.remove(random.nextInt(drawn.size())).left;
        var ifFull = random.nextBoolean() ? Request.IfFull.SAY : Request.IfFull.WAIT;
        var outcome = confirming.confirm(rig, request(seats, Request.By.RESIDENT, ifFull), left);
        thank(outcome);
        return new Done(
                "a resident confirms " + seats, 0, outcome instanceof BookOutcome.Booked ? seats : 0, Optional.empty());
    }

    private Done staff(Request.IfFull ifFull) {
        var seats = random.nextInt(1, 4);
        var outcome = rig.bookings().book(request(seats, Request.By.STAFF, ifFull));
        thank(outcome);
        var chairs = outcome instanceof BookOutcome.Booked(var _, var _, var tooMany) && tooMany > 0 ? seats : 0;
        return new Done("staff book " + seats + " " + ifFull, chairs, 0, Optional.empty());
    }

    private Request request(int seats, Request.By by, Request.IfFull ifFull) {
        var person = new Person("P" + random.nextInt(1000), Optional.empty());
        return new Request(session, person, seats, random.nextBoolean(), by, ifFull, true);
    }

    private void thank(BookOutcome outcome) {
        switch (outcome) {
            case BookOutcome.Booked(var booking, var _, var _) -> thanked.put(booking.id(), booking.state());
            case BookOutcome.Waits(var booking, var _) -> thanked.put(booking.id(), booking.state());
            case BookOutcome.Full _, BookOutcome.Twin _, BookOutcome.NotOpen _ -> {}
        }
    }

    private Done cancel() {
        var some = some();
        some.ifPresent(id -> rig.bookings().cancel(id, random.nextBoolean()));
        return new Done("cancels " + some, 0, 0, some);
    }

    private Done restore() {
        var some = some();
        some.ifPresent(id -> rig.bookings().restore(id));
        return Done.of("restores " + some);
    }

    private Optional<BookingId> some() {
        var ids = thanked.keySet().stream()
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }

    private Done resize() {
        var now = rig.now(session);
        var start = random.nextBoolean() ? now.start() : now.start().plusDays(1);
        var seats = random.nextInt(0, 8);
        rig.planning().change(session, start, now.minutes(), seats, now.details());
        return Done.of("resized to " + seats);
    }

    private Done upset() {
        switch (random.nextInt(4)) {
            case 0 -> rig.restart();
            case 1 -> rig.planning().cancel(session);
            case 2 -> rig.planning().revive(session);
            default -> rig.lock();
        }
        return Done.of("restart, cancel, revive or lock");
    }

    private record Seen(PlannedSession session, List<Booking> live) {
        int seated() {
            return sum(Booking.State.SEATED);
        }

        int sum(Booking.State state) {
            return live.stream()
                    .filter(booking -> booking.state() == state)
                    .mapToInt(Booking::seats)
                    .sum();
        }

        List<Booking> waiting() {
            return live.stream()
                    .filter(booking -> booking.state() == Booking.State.WAITING)
                    .toList();
        }

        Optional<Booking> of(BookingId id) {
            return live.stream().filter(booking -> booking.id().equals(id)).findFirst();
        }
    }

    private Seen look() {
        var lines = rig.bookings().roster(session).lines();
        return new Seen(
                rig.now(session), lines.stream().map(Roster.Line::booking).toList());
    }

    private Optional<String> broken(Seen before, Seen after, Done done) {
        return first(
                seatNeverSoldThatIsNotThere(before, done),
                noSeatTwice(before, after, done),
                numbersAreOne(after),
                thankedStays(after, done),
                waitingOrderKept(before, after));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... found) {
        for (var one : found) {
            if (one.isPresent()) {
                return one;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> seatNeverSoldThatIsNotThere(Seen before, Done done) {
        var free = before.session.seats() - before.seated();
        return say(done.seatless > 0 && done.seatless > free, "a resident got " + done.seatless + " of " + free);
    }

    private static Optional<String> noSeatTwice(Seen before, Seen after, Done done) {
        var most = Math.max(after.session.seats(), before.seated() + done.chairs);
        return say(after.seated() > most, after.seated() + " seats held, " + most + " there");
    }

    private static Optional<String> numbersAreOne(Seen after) {
        return say(
                after.session.taken() != after.seated() || after.session.waiting() != after.sum(Booking.State.WAITING),
                "the list and the roster differ");
    }

    /// Who has a seat keeps it until it is given back; who waits is there until then.
    private Optional<String> thankedStays(Seen after, Done done) {
        for (var entry : thanked.entrySet()) {
            var now = after.of(entry.getKey()).map(Booking::state);
            var gave = done.gave.filter(entry.getKey()::equals).isPresent();
            var lost = entry.getValue() == Booking.State.SEATED && !now.equals(Optional.of(Booking.State.SEATED));
            var gone = entry.getValue() == Booking.State.WAITING && now.isEmpty();
            if (!gave && (lost || gone)) {
                return Optional.of(entry.getKey() + " was " + entry.getValue() + " and is " + now);
            }
            entry.setValue(now.orElse(Booking.State.CANCELLED_BY_TEAM));
        }
        return Optional.empty();
    }

    /// Somebody who waited was let by only when their party did not fit into what was free then, and nobody waits who
    /// would fit.
    private static Optional<String> waitingOrderKept(Seen before, Seen after) {
        var promoted = after.live.stream()
                .filter(now -> now.state() == Booking.State.SEATED)
                .filter(now -> before.of(now.id())
                        .filter(then -> then.state() == Booking.State.WAITING)
                        .isPresent())
                .toList();
        var free = after.session.seats() - after.seated();
        for (var waits : after.waiting()) {
            var behind = promoted.stream()
                    .filter(one -> one.id().value() > waits.id().value())
                    .mapToInt(Booking::seats)
                    .sum();
            if (behind > 0
                    && waits.seats() <= free + behind
                    && before.of(waits.id()).isPresent()) {
                return Optional.of(waits.id() + " was let by and would have fitted");
            }
            if (waits.seats() <= free && after.session.state() == PlannedSession.State.PLANNED) {
                return Optional.of(waits.id() + " waits beside " + free + " free seats");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> say(boolean broken, String what) {
        return broken ? Optional.of(what) : Optional.empty();
    }
}
