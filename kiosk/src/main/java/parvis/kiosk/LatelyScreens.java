package parvis.kiosk;

import java.util.concurrent.Callable;
import javafx.scene.Parent;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.lately.CountsView;
import parvis.kiosk.ui.staff.lately.CountsViewModel;
import parvis.kiosk.ui.staff.lately.LatelyBooks;
import parvis.kiosk.ui.staff.lately.ToSeeView;
import parvis.kiosk.ui.staff.lately.ToSeeViewModel;
import parvis.kiosk.ui.staff.lately.Watch;
import parvis.kiosk.ui.staff.record.Kit;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.PlaceId;

/// « Aujourd’hui et ces derniers temps », as screens.
final class LatelyScreens {
    private final Kiosk kiosk;
    private final Background background;
    private final LatelyBooks books;

    LatelyScreens(Kiosk kiosk, KioskDesks desks, Background background, StaffDoor door) {
        this.kiosk = kiosk;
        this.background = background;
        var team = kiosk.team();
        books = new LatelyBooks(
                new KioskStaffBooks(kiosk, desks),
                team.history(),
                team.closer(),
                () -> team.bookings().toTell().size(),
                new KioskForms(kiosk, desks).recording(),
                team.days(),
                team.closures(),
                door,
                team.copy(),
                team.doubts(),
                this::named);
    }

    private String named(PlaceId id) {
        return kiosk.catalogue().current().stream()
                .flatMap(catalogue -> catalogue.places().stream())
                .filter(place -> place.id().equals(id))
                .findFirst()
                .map(PlacePart::name)
                .orElse(id.value());
    }

    Parent view(LatelyRoute route, Screen screen) {
        var kit = new Kit(kiosk.clock(), background, screen.navigator(), screen.texts());
        return switch (route) {
            case LatelyRoute.Counts counts ->
                new CountsView(new CountsViewModel(counts, books, kit), screen, counts.first());
            case LatelyRoute.ToSee(int first) -> new ToSeeView(new ToSeeViewModel(books, kit), screen, first);
        };
    }

    /// How many things there are to look at.
    Callable<Integer> toSee(Texts texts) {
        return new Watch(books, kiosk.clock(), texts)::count;
    }
}
