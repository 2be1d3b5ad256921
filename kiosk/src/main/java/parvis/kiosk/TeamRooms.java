package parvis.kiosk;

import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.staff.PracticeDoor;
import parvis.kiosk.ui.staff.record.HouseFiles;

/// All of the team's screens over one terminal: the real one, or the one that is practised on.
record TeamRooms(EntryScreens entry, SessionScreens sessions, RecordScreens records, LatelyScreens lately) {
    /// Over the real terminal.
    static TeamRooms real(
            Kiosk kiosk, KioskDesks desks, Background background, StaffDoor door, PracticeDoor practice, Chime chime) {
        var team = kiosk.team();
        var files = new KioskFiles(team.settings(), team.house(), team.printer(), kiosk.clock());
        return of(kiosk, desks, background, door, Optional.of(practice), files, chime);
    }

    /// Over a terminal that is practised on.
    static TeamRooms practised(Rehearsal rehearsal, Background background, Chime chime) {
        var kiosk = rehearsal.kiosk();
        return of(kiosk, new KioskDesks(kiosk), background, rehearsal.door(), Optional.empty(), Nowhere.files(), chime);
    }

    private static TeamRooms of(
            Kiosk kiosk,
            KioskDesks desks,
            Background background,
            StaffDoor door,
            Optional<PracticeDoor> practice,
            HouseFiles files,
            Chime chime) {
        var lately = new LatelyScreens(kiosk, desks, background, door);
        return new TeamRooms(
                new EntryScreens(kiosk, desks, background, door, lately, practice, chime),
                new SessionScreens(kiosk, background),
                new RecordScreens(kiosk, desks, background, files),
                lately);
    }

    Parent view(StaffRoute route, Screen screen) {
        return switch (route) {
            case EntryRoute inside -> entry.view(inside, screen);
            case SessionRoute inside -> sessions.view(inside, screen);
            case RecordRoute inside -> records.view(inside, screen);
            case LatelyRoute inside -> lately.view(inside, screen);
        };
    }
}
