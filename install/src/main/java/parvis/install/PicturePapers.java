package parvis.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.Kiosk;
import parvis.kiosk.Team;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.SessionId;

/// Every paper, as the team prints it by touch, but into a file.
final class PicturePapers {
    private final Texts texts = Texts.french();
    private final Path folder;
    private final PictureHand.Panel panel;
    private final Tray tray = new Tray();
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    PicturePapers(Path folder, PictureHand.Panel panel) {
        this.folder = folder;
        this.panel = panel;
    }

    /// Prints them all; answers the captions with their files.
    Map<String, List<String>> print(PictureTerminal founded, PictureTerminal unfounded) throws Exception {
        var kiosk = over(founded.kiosk());
        var sessions = new PictureSessions(kiosk);
        var now = sessions.plan().now();
        work(kiosk, hand -> {
            hand.enter(PictureTerminal.STAFF_CODE);
            keep("Papier : le ticket d’une réservation", () -> {
                sessions.book(hand, now, "Lucie");
                hand.press(texts.get("sessions.done.print"));
            });
            keep("Papier : la feuille de présence", () -> {
                hand.go(new SessionRoute.Presence(now));
                hand.press(texts.get("sessions.presence.print"));
            });
            keep("Papier : ce que nous avons sur quelqu’un", () -> {
                hand.go(new RecordRoute.RightsOf(List.of(first(kiosk, now))));
                hand.press(texts.get("record.person.print"));
            });
            keep("Papier : l’information des personnes", () -> {
                hand.go(new RecordRoute.Information());
                hand.press(texts.get("record.person.print"));
            });
            keep("Papier : le registre des traitements", () -> {
                hand.go(new RecordRoute.Register());
                hand.press(texts.get("record.person.print"));
            });
            keep("Papier : la page du délégué", () -> {
                hand.go(new RecordRoute.Officer());
                hand.press(texts.get("record.person.print"));
            });
            keep("Papier : l’affiche du comptage", () -> {
                hand.go(new RecordRoute.Information());
                hand.press(texts.get("record.information.poster"));
            });
        });
        var fresh = over(unfounded.kiosk());
        work(
                fresh,
                hand -> keep("Papier : la fiche de secours", () -> {
                    new PictureDoor(_ -> unfounded).chooseDigits(hand);
                    hand.press(texts.get("staff.choose.next"));
                    hand.press(texts.get("staff.sheet.print"));
                }));
        return files;
    }

    private interface Work {
        void with(PictureHand hand) throws IOException;
    }

    private void work(Kiosk kiosk, Work work) throws Exception {
        var _ = PictureHand.onScreen(() -> {
            work.with(new PictureHand(kiosk, panel));
            return true;
        });
    }

    private void keep(String caption, Runnable work) throws IOException {
        tray.papers.clear();
        work.run();
        if (tray.papers.size() != 1) {
            throw new IllegalStateException(caption + ": " + tray.papers.size() + " papers came out");
        }
        var name = "papier-%02d.pdf".formatted(files.size() + 1);
        tray.machine.orElseThrow().write(tray.papers.getFirst(), folder.resolve(name));
        files.put(caption, List.of(name));
    }

    private static BookingId first(Kiosk kiosk, SessionId session) {
        return kiosk.team()
                .bookings()
                .roster(session)
                .lines()
                .getFirst()
                .booking()
                .id();
    }

    /// The same terminal, with a printer that keeps what it is given.
    private Kiosk over(Kiosk kiosk) {
        var team = kiosk.team();
        tray.machine = Optional.of(team.printer());
        return new Kiosk(
                kiosk.config(),
                kiosk.clock(),
                kiosk.counter(),
                kiosk.tiles(),
                kiosk.catalogue(),
                kiosk.sync(),
                kiosk.help(),
                new Team(
                        team.custody(),
                        team.entries(),
                        team.planning(),
                        team.bookings(),
                        team.closer(),
                        team.closures(),
                        team.days(),
                        team.works(),
                        team.history(),
                        tray,
                        team.house(),
                        team.calendar(),
                        team.settings(),
                        team.copy(),
                        team.doubts()),
                kiosk.emulatedSensor());
    }

    private static final class Tray implements Printer {
        private final List<Paper> papers = new ArrayList<>();
        private Optional<Printer> machine = Optional.empty();

        @Override
        public Printed print(Paper paper) {
            papers.add(paper);
            return new Printed.Sent();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public void write(Paper paper, Path file) throws IOException {
            machine.orElseThrow().write(paper, file);
        }
    }
}
