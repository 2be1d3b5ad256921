package parvis.kiosk.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.workshop.PlannedSession;

/// What a killed desk had said: the oracle of [KilledDeskTest]. What was tried and not thanked for may be there or not,
/// whole.
final class Thanked {
    private final Map<String, String> booked = new HashMap<>();
    private final Map<String, String> tried = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();
    private final Set<String> promoted = new HashSet<>();
    private final Map<String, Integer> ticked = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<String, Integer> walkIns = new HashMap<>();
    private final Set<String> off = new HashSet<>();
    private Optional<LocalDate> purged = Optional.empty();
    private int lastDay;

    private Thanked(int firstDay) {
        lastDay = firstDay;
    }

    static Thanked read(List<String> lines, int firstDay) {
        var thanked = new Thanked(firstDay);
        lines.forEach(line -> thanked.read(line.split(" ")));
        return thanked;
    }

    private void read(String... words) {
        switch (words[0]) {
            case "day" -> lastDay = Integer.parseInt(words[1]);
            case "try" -> tried.put(words[1], words.length > 2 ? words[2] : "");
            case "booked" -> booked.put(words[1], words[2] + " " + words[3] + " " + words[4]);
            case "cancelled" -> cancelled.add(words[1]);
            case "promoted" -> promoted.add(words[1]);
            case "ticked" -> ticked.put(words[1], Integer.parseInt(words[2]));
            case "closed" -> closed.add(words[1]);
            case "tallied" -> walkIns.put(words[1], Integer.parseInt(words[2]));
            case "off" -> off.add(words[1]);
            case "purged" -> purged = Optional.of(DeskForever.FIRST_DAY.plusDays(Integer.parseInt(words[1])));
            case "planned", "counted" -> {}
            default -> throw new AssertionError(List.of(words).toString());
        }
    }

    int lastDay() {
        return lastDay;
    }

    Optional<LocalDate> purged() {
        return purged;
    }

    List<String> missing(TwoFiles files, LocalDate from, LocalDate to) {
        var wrong = new ArrayList<String>();
        var seen = new HashMap<String, Booking>();
        var said = files.said();
        for (var session : files.rig.planning().between(from, to)) {
            for (var line : files.rig.bookings().roster(session.id()).lines()) {
                see(line, seen, wrong);
            }
            sessions(session, said.getOrDefault(session.id(), "{}"), wrong);
        }
        bookings(seen, lastStanding(from), wrong);
        return wrong;
    }

    /// Names of days before this one were purged, maybe.
    private LocalDate lastStanding(LocalDate from) {
        var gone = DeskForever.FIRST_DAY.plusDays(lastDay).minusDays(DeskForever.RETENTION - 1L);
        return gone.isAfter(from) ? gone : from;
    }

    private static void see(Roster.Line line, Map<String, Booking> seen, List<String> wrong) {
        line.person().map(Person::name).ifPresent(name -> {
            if (seen.put(name, line.booking()) != null) {
                wrong.add(name + " is there twice");
            }
        });
    }

    private void bookings(Map<String, Booking> seen, LocalDate standing, List<String> wrong) {
        for (var entry : booked.entrySet()) {
            var name = entry.getKey();
            var words = entry.getValue().split(" ");
            var there = Optional.ofNullable(seen.get(name));
            var day = DeskForever.FIRST_DAY.plusDays(Integer.parseInt(name.substring(0, name.indexOf('x'))));
            if (cancelled.contains(name)) {
                there.ifPresent(_ -> wrong.add(name + " was cancelled and is there"));
            } else if (there.isEmpty()) {
                if (!day.isBefore(standing) && !name.equals(tried.get("cancel"))) {
                    wrong.add(name + " was booked and is not there");
                }
            } else {
                stands(name, words, there.get(), wrong);
            }
        }
        seen.keySet().stream()
                .filter(name -> !booked.containsKey(name) && !name.equals(tried.get("book")))
                .forEach(name -> wrong.add(name + " never was thanked and is there"));
    }

    private void stands(String name, String[] words, Booking there, List<String> wrong) {
        if (!there.session().value().equals(words[0]) || there.seats() != Integer.parseInt(words[1])) {
            wrong.add(name + " has other seats: " + there);
        }
        var seat = words[2].equals("SEATED") || promoted.contains(name);
        if (seat && there.state() != Booking.State.SEATED) {
            wrong.add(name + " had a seat and has not: " + there);
        }
        var came = Optional.ofNullable(ticked.get(name));
        if (came.isPresent() && there.present().orElse(-1) != came.get()) {
            wrong.add(name + " was ticked " + came.get() + ": " + there);
        }
    }

    private void sessions(PlannedSession session, String facts, List<String> wrong) {
        var id = session.id().value();
        if (!facts.equals(expected(session))) {
            wrong.add(id + " is " + session.state() + ", its facts say " + facts + " and not " + expected(session));
        }
        if (off.contains(id) && session.state() != PlannedSession.State.CANCELLED) {
            wrong.add(id + " was called off and is " + session.state());
        }
        var came = session.tally().walkIns();
        if (walkIns.getOrDefault(id, 0) != came && !(id + "=" + came).equals(tried.get("tally"))) {
            wrong.add(id + " was ticked " + walkIns.get(id) + " and has " + came);
        }
        if (closed.contains(id) && session.state() != PlannedSession.State.HELD) {
            wrong.add(id + " was closed and is " + session.state());
        }
    }

    /// Worked out here from what was ticked, not by the closer's rules.
    private static String expected(PlannedSession session) {
        var words = new TreeMap<String, Integer>();
        switch (session.state()) {
            case PLANNED -> {
                return session.ticked() ? "to be closed" : "{}";
            }
            case CANCELLED -> words.put("cancelled", 1);
            case HELD -> {
                words.put("held", 1);
                words.put("people", session.present() + session.tally().walkIns());
                words.put("newcomers", Math.min(session.tally().newcomers(), session.people()));
                words.put("seats", session.seats());
                words.put("turnedAway", session.tally().turnedAway());
                words.put("minutes", session.minutes());
            }
        }
        words.values().removeIf(value -> value == 0);
        return words.toString();
    }
}
