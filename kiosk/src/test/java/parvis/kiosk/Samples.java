package parvis.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.FakeCopy;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.help.Help;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.workshop.DayNote;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.WorkshopId;

/// Bourg-Exemple: a town that does not exist, for the tests of the screens.
public final class Samples {
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    public static final Instant NOW = Instant.parse("2026-11-24T13:32:00Z");
    public static final PlaceId HERE = new PlaceId("maison-arc-en-ciel");
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 15, 0);

    /// The team's short code.
    public static final String STAFF_CODE = "4711";

    /// The team's day code.
    public static final String DAY_CODE = "le facteur passe tard";

    private Samples() {}

    /// A day with visits from eight to the given hour, and what the door saw.
    public static DayCounts counted(LocalDate day, int until) {
        var reception = Dimensions.of(HERE, new ActivityId("reception"));
        var rows = new ArrayList<DayCounts.Row>();
        var passages = new ArrayList<DayCounts.Row>();
        for (int hour = 8; hour <= until; hour++) {
            passages.add(new DayCounts.Row(hour, reception, 3L * hour, 0));
            for (var service : List.of("maison", "ccas", "ecrivain")) {
                long people = (hour * 7L + service.length() * 5L) % 9;
                if (people > 0) {
                    rows.add(new DayCounts.Row(
                            hour, reception.withService(new ServiceId(service)), people, hour % 5 == 0 ? 1 : 0));
                }
            }
        }
        return new DayCounts(day, rows, passages);
    }

    public static Catalogue catalogue() {
        return catalogue(sessions());
    }

    public static Catalogue catalogue(List<SessionPart> sessions) {
        return new Catalogue(
                "1",
                territory(),
                places(),
                List.of(),
                List.of(),
                List.of(),
                sessions,
                List.of(),
                RightsPart.NONE,
                SamplePlaces.needs());
    }

    /// The town of the samples.
    public static TerritoryPart territory() {
        return new TerritoryPart(
                new TerritoryId("bourg-exemple"),
                "Ville de Bourg-Exemple",
                ZONE,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2029, 12, 31),
                List.of(
                        service("maison", "Maison de quartier"),
                        service("ccas", "CCAS"),
                        service("ecrivain", "Écrivain public")),
                List.of(
                        theme("enfance", "Enfance"),
                        theme("jeunesse", "Jeunesse"),
                        theme("droits", "Accès aux droits"),
                        theme("vie-sociale", "Animation de la vie sociale"),
                        theme("sante", "Santé et prévention"),
                        theme("parents", "Parentalité")));
    }

    private static TerritoryPart.ServiceLabel service(String id, String label) {
        return new TerritoryPart.ServiceLabel(new ServiceId(id), label);
    }

    private static TerritoryPart.ThemeLabel theme(String id, String label) {
        return new TerritoryPart.ThemeLabel(new ThemeId(id), label);
    }

    public static List<PlacePart> places() {
        return SamplePlaces.all();
    }

    public static List<SessionPart> sessions() {
        return List.of(
                session("s1", "Écrire un e-mail", HERE, TUESDAY, 90, 8, 5, 0, false),
                session(
                        "s2",
                        "Faire ses démarches en ligne",
                        new PlaceId("point-numerique"),
                        TUESDAY.plusDays(2).minusHours(5),
                        60,
                        6,
                        5,
                        0,
                        false),
                session("s3", "Repérer une arnaque", HERE, TUESDAY.plusDays(3), 60, 8, 8, 2, false),
                session(
                        "s4",
                        "Mon téléphone, pas à pas",
                        HERE,
                        TUESDAY.plusDays(7).minusHours(5).minusMinutes(30),
                        90,
                        8,
                        2,
                        0,
                        false),
                session("s5", "Atelier cuisine des familles", HERE, TUESDAY.plusDays(8), 120, 10, 4, 0, true),
                session("s6", "Écrire un CV", new PlaceId("point-jeunes"), TUESDAY.plusDays(9), 120, 10, 10, 0, false),
                session(
                        "s7",
                        "Lire avec son enfant",
                        new PlaceId("ludotheque-des-tilleuls"),
                        TUESDAY.plusDays(10),
                        60,
                        12,
                        3,
                        0,
                        false));
    }

    public static SessionPart session(
            String id,
            String title,
            PlaceId place,
            LocalDateTime start,
            int minutes,
            int seats,
            int taken,
            int waiting,
            boolean cancelled) {
        return new SessionPart(
                new TerminalId("borne-1"),
                new AgendaSession(
                        new SessionId(id),
                        new WorkshopId("numerique"),
                        title,
                        place,
                        start,
                        minutes,
                        seats,
                        taken,
                        waiting,
                        cancelled ? AgendaSession.State.CANCELLED : AgendaSession.State.PLANNED,
                        Optional.empty(),
                        Optional.of("débutant")));
    }

    /// A terminal whose counts are kept in memory and whose clock stands still.
    public static Kiosk kiosk(Optional<Catalogue> catalogue, Counter counter, Clock clock) {
        return kiosk(catalogue, counter, clock, Unbuilt.team());
    }

    /// The same, with a team of the test's own.
    public static Kiosk kiosk(Optional<Catalogue> catalogue, Counter counter, Clock clock, Team team) {
        return kiosk(config(), source(catalogue), counter, clock, team);
    }

    /// The same, as a terminal of that configuration with that catalogue.
    public static Kiosk kiosk(KioskConfig config, CatalogueSource catalogue, Counter counter, Clock clock, Team team) {
        return new Kiosk(
                config,
                clock,
                counter,
                new Tiles(counter, clock),
                catalogue,
                new StillSync(),
                Help.nowhere(config.terminal(), new ClockTime(clock)),
                doored(team),
                Optional.empty());
    }

    /// A team whose door opens by the codes above, whatever else is built.
    private static Team doored(Team team) {
        return java.lang.reflect.Proxy.isProxyClass(team.custody().getClass())
                ? withDoor(team, new FakeCustody())
                : team;
    }

    /// That team behind another door.
    public static Team withDoor(Team team, FakeCustody custody) {
        return new Team(
                custody,
                new FakeEntryLog(),
                team.planning(),
                Quiet.orThat(Bookings.class, team.bookings()),
                Quiet.orThat(SessionCloser.class, team.closer()),
                java.lang.reflect.Proxy.isProxyClass(team.closures().getClass()) ? new FakeClosures() : team.closures(),
                Quiet.orThat(DayNote.Days.class, team.days()),
                Quiet.orThat(Works.class, team.works()),
                Quiet.orThat(History.class, team.history()),
                java.lang.reflect.Proxy.isProxyClass(team.printer().getClass()) ? new FakePrinter() : team.printer(),
                team.house(),
                team.calendar(),
                team.settings(),
                java.lang.reflect.Proxy.isProxyClass(team.copy().getClass()) ? new FakeCopy() : team.copy(),
                java.lang.reflect.Proxy.isProxyClass(team.doubts().getClass()) ? new FakeDoubts() : team.doubts());
    }

    public static KioskConfig config() {
        return config(KioskConfig.Role.BOTH);
    }

    /// The same over a folder of the test's own.
    public static KioskConfig config(Path data) {
        return config().over(data, config().codes().orElseThrow());
    }

    public static KioskConfig config(KioskConfig.Role role) {
        return new KioskConfig(
                new TerritoryId("bourg-exemple"),
                new TerminalId("borne-1"),
                HERE,
                role,
                ZONE,
                new KioskConfig.Mqtt("tcp://127.0.0.1:1883", "borne-1", "secret"),
                Optional.empty(),
                Path.of("data"),
                new KioskConfig.Screen(1080, 1920, 21.5, 500, false),
                Optional.of(new KioskConfig.Codes(new DayCode(DAY_CODE), new ShortCode(STAFF_CODE))),
                KioskConfig.Hardware.NONE,
                List.of(),
                java.util.Map.of(),
                KioskConfig.BellPins.NONE,
                KioskConfig.ClockTrust.TRUSTED,
                Optional.empty(),
                true,
                false);
    }

    public static CatalogueSource source(Optional<Catalogue> catalogue) {
        return new CatalogueSource() {
            @Override
            public Optional<Catalogue> current() {
                return catalogue;
            }

            @Override
            public void onChange(Consumer<Catalogue> listener) {}
        };
    }
}
