package parvis.kiosk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.closing.TwoFiles;
import parvis.kiosk.custody.FakeCopy;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.workshop.DayNote;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// A week of workshops in the real files of a folder, on Tuesday 24 November at 14:32, for the team's screens.
public final class SessionTown implements AutoCloseable {
    public static final String NOW = "2026-11-24T14:32";

    public final TwoFiles files;
    public final PaperTray printer = new PaperTray();

    /// Over already: nobody has closed it.
    public final SessionId unclosed;

    /// Held and closed last week.
    public final SessionId closed;

    /// Today, five of eight seats.
    public final SessionId today;

    /// Tomorrow, full, two wait.
    public final SessionId full;

    /// On Friday, cancelled, nobody is told yet.
    public final SessionId cancelled;

    /// Next week, nobody yet.
    public final SessionId empty;

    /// The series of the weeks to come.
    public final WorkshopId series;

    /// Fatou's booking of today.
    public final BookingId fatou;
    /// One key, whoever asks for the team.
    private final FakeCustody custody = new FakeCustody();

    public SessionTown(Path folder) {
        files = new TwoFiles(folder, "2026-11-19T09:00");
        closed = session("Imprimer et numériser", "2026-11-19T14:00", 6);
        var awa = book(closed, "Awa", 1, "");
        unclosed = session("Ma Caf sur internet", "2026-11-23T10:00", 6);
        book(unclosed, "Ana", 1, "");
        book(unclosed, "Bilal", 1, "0611223344");
        today = session("Écrire un e-mail", "2026-11-24T14:00", 8);
        fatou = book(today, "Fatou", 1, "0612345678");
        book(today, "Jean-Paul", 1, "");
        book(today, "Moussa", 2, "0698765432");
        book(today, "N. B.", 1, "");
        full = session("Mon téléphone, pas à pas", "2026-11-25T10:00", 4);
        book(full, "Zoé", 1, "");
        book(full, "Les aînés du Pont", 3, "0144556677");
        waits(full, "Karim", "0677889900");
        waits(full, "Rose", "");
        cancelled = session("Repérer une arnaque", "2026-11-27T14:00", 8);
        book(cancelled, "Nour", 1, "0655443322");
        book(cancelled, "Inès", 1, "");
        files.rig.planning().cancel(cancelled);
        empty = session("Premiers pas sur l’ordinateur", "2026-12-01T09:30", 8);
        series = keep("Ma tablette, jour après jour", 8);
        files.rig
                .planning()
                .plan(
                        series,
                        List.of(
                                LocalDateTime.parse("2026-12-03T14:00"),
                                LocalDateTime.parse("2026-12-10T14:00"),
                                LocalDateTime.parse("2026-12-17T14:00")));
        at("2026-11-19T16:00");
        files.rig.bookings().present(awa, OptionalInt.of(1));
        files.closer().close(closed);
        at(NOW);
    }

    /// It is that time now, and the key is open.
    public void at(String local) {
        files.at(local);
        files.rig.unlock();
    }

    private WorkshopId keep(String title, int seats) {
        var id = files.rig.planning().freshId(title);
        var details = new Details(
                new ActivityId("digital-workshop"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("débutant"),
                Optional.of("salle 2"),
                Optional.empty(),
                Optional.of(Led.TEAM),
                List.of());
        files.rig.planning().keep(new Workshop(id, title, 90, seats, details));
        return id;
    }

    /// A session of a series of its own.
    public SessionId session(String title, String start, int seats) {
        return files.rig
                .planning()
                .plan(keep(title, seats), List.of(LocalDateTime.parse(start)))
                .getFirst()
                .id();
    }

    /// Books, and is sure of it.
    public BookingId book(SessionId session, String name, int seats, String phone) {
        var request = new Request(
                session,
                new Person(name, Phone.typed(phone)),
                seats,
                seats > 2,
                Request.By.STAFF,
                Request.IfFull.SAY,
                false);
        return ((BookOutcome.Booked) files.rig.bookings().book(request))
                .booking()
                .id();
    }

    private void waits(SessionId session, String name, String phone) {
        files.rig
                .bookings()
                .book(new Request(
                        session,
                        new Person(name, Phone.typed(phone)),
                        1,
                        false,
                        Request.By.STAFF,
                        Request.IfFull.WAIT,
                        false));
    }

    /// What stands behind the screens.
    public Team team() {
        var none = Unbuilt.team();
        return new Team(
                custody,
                new FakeEntryLog(),
                files.rig.planning(),
                files.rig.bookings(),
                files.closer(),
                files.rig.closures(),
                SessionTown::notes,
                files.works(),
                files.store().history(),
                printer,
                none.house(),
                none.calendar(),
                none.settings(),
                new FakeCopy(),
                new FakeDoubts());
    }

    private static List<DayNote> notes(LocalDate day) {
        var notes = new ArrayList<DayNote>();
        if (day.equals(LocalDate.of(2026, 12, 25))) {
            notes.add(new DayNote(DayNote.Kind.PUBLIC_HOLIDAY, "Noël"));
        }
        if (!day.isBefore(LocalDate.of(2026, 12, 19)) && day.isBefore(LocalDate.of(2027, 1, 4))) {
            notes.add(new DayNote(DayNote.Kind.SCHOOL_HOLIDAY, "vacances de Noël"));
        }
        if (day.getDayOfWeek().getValue() == 7) {
            notes.add(new DayNote(DayNote.Kind.NOT_AN_OPEN_DAY, "dimanche"));
        }
        return notes;
    }

    /// The screens' town, with the activities and organisations of a whole one.
    public static Catalogue catalogue() {
        var small = Samples.catalogue(List.of());
        var whole = CentreTown.catalogue();
        var territory = small.territory();
        return new Catalogue(
                "1",
                new TerritoryPart(
                        territory.id(),
                        territory.name(),
                        territory.zone(),
                        territory.from(),
                        territory.to(),
                        territory.services(),
                        territory.themes(),
                        List.of(
                                new TerritoryPart.AudienceLabel(new AudienceId("seniors"), "Seniors"),
                                new TerritoryPart.AudienceLabel(new AudienceId("youth"), "Jeunes"))),
                small.places(),
                whole.activities().stream().map(SessionTown::feeding).toList(),
                List.of(),
                whole.organizations(),
                List.of());
    }

    private static ActivityPart feeding(ActivityPart activity) {
        return new ActivityPart(
                activity.id(),
                activity.label(),
                activity.measures(),
                activity.fields(),
                activity.topics(),
                List.of(
                        new ActivityPart.Feed(
                                "DRO-R2",
                                "Ateliers numériques proposés",
                                List.of(Measure.HELD, Measure.CANCELLED),
                                List.of(),
                                List.of()),
                        new ActivityPart.Feed(
                                "DRO-I3", "Participants aux ateliers", List.of(Measure.PEOPLE), List.of(), List.of()),
                        new ActivityPart.Feed(
                                "AVS-I1",
                                "Usagers du centre social",
                                List.of(Measure.PEOPLE),
                                List.of(),
                                List.of("accueil\u202f: Centre social")),
                        new ActivityPart.Feed(
                                "AVS-I5",
                                "Participation des habitants",
                                List.of(Measure.PEOPLE),
                                List.of(),
                                List.of("si c’est mené par des bénévoles ou une association"))));
    }

    @Override
    public void close() {
        files.close();
    }

    /// A printer that prints while it has paper.
    public static final class PaperTray implements Printer {
        public final List<Paper> papers = new ArrayList<>();
        public boolean there = true;
        public boolean paper = true;

        @Override
        public Printed print(Paper page) {
            if (!paper) {
                return new Printed.Not(Reason.NO_PAPER);
            }
            papers.add(page);
            return new Printed.Sent();
        }

        @Override
        public boolean exists() {
            return there;
        }

        @Override
        public void write(Paper paper, Path file) {
            throw new UnsupportedOperationException("no file in a test");
        }
    }
}
