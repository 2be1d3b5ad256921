package parvis.server.web;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.WorkshopId;
import parvis.server.ingest.Terminal;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.sql.SqlFleet;
import parvis.server.sql.SqlTerminals;

/// More than a year of invented counts of three terminals, the same at each run, so that pages have something to show.
final class InventedYears {
    /// The pack that they are counted under.
    static final Path DUGNY = Path.of("../../install/territories/dugny");

    private static final List<String> PLACES =
            List.of("centre-social-arc-en-ciel", "france-services-du-pont-yblon", "france-services-du-centre-ville");
    private static final List<String> SERVICES = List.of("centre-social", "france-services", "ccas");
    private static final List<String> TOPICS = List.of("caf", "france-travail", "assurance-maladie", "impots");

    private final Random random = new Random(7);
    private final Map<String, Integer> sequences = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private InventedYears() {}

    static Pack pack() {
        return PackReader.open(DUGNY);
    }

    /// Counts them on that site.
    static void on(TestSite site) {
        for (int i = 0; i < PLACES.size(); i++) {
            new SqlTerminals(site.database)
                    .put(
                            new Terminal(new TerminalId("borne-" + (i + 1)), new PlaceId(PLACES.get(i)), "both", false),
                            "hash",
                            Instant.parse("2025-01-06T08:00:00Z"));
        }
        var years = new InventedYears();
        years.fill(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 11, 23));
        site.count(years.lines.toString());
        agenda(site, "Premiers pas à l’ordinateur");
    }

    /// Three sessions of one terminal, one of them past.
    static void agenda(TestSite site, String title) {
        var terminal = new SqlTerminals(site.database).all().getFirst();
        var sessions = new ArrayList<AgendaSession>();
        for (int i = -1; i < 2; i++) {
            sessions.add(new AgendaSession(
                    new SessionId("s-" + (i + 2)),
                    new WorkshopId("premiers-pas"),
                    title,
                    terminal.place(),
                    LocalDateTime.of(2026, 11, 26, 14, 0).plusWeeks(i),
                    90,
                    8,
                    5 + i,
                    0,
                    i < 0 ? AgendaSession.State.HELD : AgendaSession.State.PLANNED,
                    Optional.empty(),
                    Optional.empty()));
        }
        new SqlFleet(site.database).agenda(terminal.id(), new Agenda(1, sessions), site.now);
    }

    private void fill(LocalDate first, LocalDate last) {
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && random.nextInt(3) > 0) {
                for (int i = 0; i < PLACES.size(); i++) {
                    day(day, i);
                }
            }
        }
    }

    private void day(LocalDate day, int terminal) {
        var place = PLACES.get(terminal);
        int facts = 0;
        int people = 0;
        for (int hour = 9; hour < 17; hour += 1 + random.nextInt(3)) {
            int came = 1 + random.nextInt(day.getYear() == 2026 ? 9 : 6);
            add(
                    terminal,
                    day,
                    place,
                    "reception hour=" + hour + " service=" + SERVICES.get(terminal) + " people=" + came + " newcomers="
                            + random.nextInt(came));
            facts++;
            people += came;
        }
        if (random.nextInt(3) == 0) {
            int came = 1 + random.nextInt(4);
            add(
                    terminal,
                    day,
                    place,
                    "accompaniment hour=14 service=france-services topic=" + TOPICS.get(random.nextInt(TOPICS.size()))
                            + " people=" + came + " newcomers=" + came / 2);
            facts++;
            people += came;
        }
        if (random.nextInt(6) == 0) {
            add(terminal, day, place, pick());
            facts++;
        }
        if (random.nextInt(20) > 0) {
            add(
                    terminal,
                    day,
                    place,
                    "closing hour=18 facts=" + (facts + (random.nextInt(40) == 0 ? 1 : 0)) + " people=" + people);
        }
    }

    private String pick() {
        return switch (random.nextInt(8)) {
            case 0 -> "digital-workshop topic=email seats=8 people=6 newcomers=2 held=1";
            case 1 -> "digital-workshop topic=email cancelled=1 seats=8";
            case 2 -> "awareness-action partners=caf,ccas people=12 invited=20 held=1 together";
            case 3 -> "partner-meeting partners=caf partnersInvited=caf,ccas people=5 held=1";
            case 4 -> "community-action service=centre-social led=volunteers people=15 newcomers=4 held=1";
            case 5 -> "youth-action audience=youth topic=sante people=9 newcomers=3 held=1";
            case 6 -> "toy-library audience=children people=11 newcomers=5";
            default -> "themed-session topic=parentalite seats=12 people=7 held=1";
        };
    }

    private void add(int terminal, LocalDate day, String place, String rest) {
        var name = "borne-" + (terminal + 1);
        int sequence = sequences.merge(name, 1, Integer::sum);
        var words = rest.split(" ", 2);
        lines.append(name + "#" + sequence + " " + day + " " + place + " " + words[0] + " " + words[1] + "\n");
    }
}
