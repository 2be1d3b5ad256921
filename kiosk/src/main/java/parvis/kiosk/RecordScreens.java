package parvis.kiosk;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.staff.record.AccompanimentView;
import parvis.kiosk.ui.staff.record.AccompanimentViewModel;
import parvis.kiosk.ui.staff.record.ActionViewModel;
import parvis.kiosk.ui.staff.record.ActivitiesViewModel;
import parvis.kiosk.ui.staff.record.DayEntryViewModel;
import parvis.kiosk.ui.staff.record.GoneViewModel;
import parvis.kiosk.ui.staff.record.HouseFiles;
import parvis.kiosk.ui.staff.record.InformationViewModel;
import parvis.kiosk.ui.staff.record.Kit;
import parvis.kiosk.ui.staff.record.Names;
import parvis.kiosk.ui.staff.record.OfficeViewModel;
import parvis.kiosk.ui.staff.record.OfficerViewModel;
import parvis.kiosk.ui.staff.record.OtherDayView;
import parvis.kiosk.ui.staff.record.OtherDayViewModel;
import parvis.kiosk.ui.staff.record.PersonViewModel;
import parvis.kiosk.ui.staff.record.RecordedViewModel;
import parvis.kiosk.ui.staff.record.RegisterViewModel;
import parvis.kiosk.ui.staff.record.RightsViewModel;
import parvis.kiosk.ui.staff.record.SettingsViewModel;
import parvis.kiosk.ui.staff.record.SheetModel;
import parvis.kiosk.ui.staff.record.SheetView;
import parvis.protocol.message.ActivityId;

/// What the team writes down, as screens.
final class RecordScreens {
    private static final ActivityId ACCOMPANIMENT = new ActivityId("accompaniment");

    private final Kiosk kiosk;
    private final Background background;
    private final KioskForms forms;
    private final HouseFiles files;

    /// @param files where files for people and for the house go
    RecordScreens(Kiosk kiosk, KioskDesks desks, Background background, HouseFiles files) {
        this.kiosk = kiosk;
        this.background = background;
        this.files = files;
        forms = new KioskForms(kiosk, desks);
    }

    Parent view(RecordRoute route, Screen screen) {
        var kit = new Kit(kiosk.clock(), background, screen.navigator(), screen.texts());
        return switch (route) {
            case RecordRoute.Activities(var day, var first) ->
                new SheetView(
                        new ActivitiesViewModel(day, forms.recording(), kit),
                        screen,
                        first,
                        turned -> screen.navigator().remember(new RecordRoute.Activities(day, turned)));
            case RecordRoute.Action(var activity, var day) -> sheet(action(activity, day, kit), screen);
            case RecordRoute.Recorded(var first) ->
                new SheetView(
                        new RecordedViewModel(forms.recording(), kit),
                        screen,
                        first,
                        turned -> screen.navigator().remember(new RecordRoute.Recorded(turned)));
            case RecordRoute.Change(var key) -> sheet(change(key, kit), screen);
            case RecordRoute.Accompaniment(var day) ->
                forms.form(ACCOMPANIMENT)
                        .<Parent>map(form -> new AccompanimentView(
                                new AccompanimentViewModel(
                                        form, day, screen.low() && !screen.roomy(), forms.recording(), kit),
                                screen))
                        .orElseGet(() -> sheet(new GoneViewModel(kit), screen));
            case RecordRoute.OtherDay(var weeks) ->
                new OtherDayView(
                        new OtherDayViewModel(
                                weeks, OtherDayView.weeks(screen), kiosk.team().days(), kit),
                        screen);
            case RecordRoute.DayEntry(var day) ->
                sheet(new DayEntryViewModel(day, forms.desks(), forms.recording(), kit), screen);
            case RecordRoute.Office() -> sheet(new OfficeViewModel(kit), screen);
            case RecordRoute.Rights() -> sheet(new RightsViewModel(names(), kit), screen);
            case RecordRoute.RightsOf(var bookings) -> sheet(new PersonViewModel(bookings, names(), kit), screen);
            case RecordRoute.Information() -> sheet(new InformationViewModel(names(), kit), screen);
            case RecordRoute.Register() -> sheet(new RegisterViewModel(names(), kit), screen);
            case RecordRoute.Officer() -> sheet(new OfficerViewModel(names(), kit), screen);
            case RecordRoute.Settings() -> sheet(new SettingsViewModel(names(), kit), screen);
        };
    }

    private Names names() {
        var team = kiosk.team();
        return new Names(
                team.custody(),
                team.bookings(),
                team.planning(),
                team.printer(),
                team.settings(),
                team.house(),
                files,
                team.copy());
    }

    private static Parent sheet(SheetModel model, Screen screen) {
        return new SheetView(model, screen);
    }

    private SheetModel action(ActivityId activity, Optional<LocalDate> day, Kit kit) {
        return forms.form(activity)
                .<SheetModel>map(form -> ActionViewModel.fresh(form, day, forms.recording(), kit))
                .orElseGet(() -> new GoneViewModel(kit));
    }

    private SheetModel change(Works.Key key, Kit kit) {
        return kiosk.team()
                .works()
                .work(key)
                .flatMap(
                        work -> forms.form(work.counts().getFirst().dimensions().activity())
                                .<SheetModel>map(form -> ActionViewModel.change(form, work, forms.recording(), kit)))
                .orElseGet(() -> new GoneViewModel(kit));
    }
}
