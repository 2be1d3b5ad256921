package parvis.kiosk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.paper.HousePapers;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.print.Calendars;
import parvis.kiosk.print.ChosenPrinter;
import parvis.kiosk.print.SettingsPapers;
import parvis.kiosk.staff.SettingsBook;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.workshop.CalendarFile;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.PlaceId;

/// Everything that leaves on paper or as a file for people, over this terminal's settings and catalogue.
final class KioskPapers {
    private final KioskConfig config;
    private final SettingsBook settings;
    private final CatalogueSource catalogue;
    private final TimeSource time;

    KioskPapers(KioskConfig config, SettingsBook settings, CatalogueSource catalogue, TimeSource time) {
        this.config = config;
        this.settings = settings;
        this.catalogue = catalogue;
        this.time = time;
    }

    Printer printer() {
        return new ChosenPrinter(
                () -> settings.settings().printers(), config.data().resolve("print-jobs"));
    }

    HousePapers house() {
        return new SettingsPapers(settings::settings, () -> LocalDate.ofInstant(time.instant(), config.zone()));
    }

    CalendarFile calendar() {
        return new Calendars(
                config.zone(),
                config.terminal().value() + "." + config.territory().value(),
                this::centre,
                id -> place(id).map(KioskPapers::where),
                time);
    }

    private String centre() {
        var set = settings.settings().centre().name();
        return set.isBlank() ? place(config.place()).map(PlacePart::name).orElse("Parvis") : set;
    }

    private Optional<PlacePart> place(PlaceId id) {
        return catalogue.current().stream()
                .flatMap(whole -> whole.places().stream())
                .filter(place -> place.id().equals(id))
                .findFirst();
    }

    private static String where(PlacePart place) {
        return String.join(
                ", ",
                Stream.concat(Stream.of(place.name()), place.address().stream()).toList());
    }
}
