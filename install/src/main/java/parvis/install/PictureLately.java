package parvis.install;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import parvis.kiosk.Kiosk;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.LatelyRoute;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// Invented weeks of a terminal, for the pictures of « Aujourd’hui et ces derniers temps »: two of them are as they
/// should be, in the third there is something to look at.
final class PictureLately {
    private static final int SEED = 24;
    private static final int DAYS = 25;
    private static final int OPENING = 9;
    private static final int CLOSING = 17;
    private static final int MOST_AN_HOUR = 5;
    private static final int CROWD = 312;

    private final Random random = new Random(SEED);
    private final Kiosk calm;
    private final Kiosk odd;
    private final LocalDate today;

    /// @param calm a terminal of its own
    /// @param odd another one
    PictureLately(PictureTerminal calm, PictureTerminal odd) {
        this.calm = calm.kiosk(Optional.of(calm.catalogue()));
        this.odd = odd.kiosk(Optional.of(odd.catalogue()));
        today = LocalDate.now(this.calm.clock());
        work(this.calm, calm.catalogue());
        work(this.odd, odd.catalogue());
        PictureSessions.planned(this.odd);
        crowd(odd.catalogue());
    }

    private void work(Kiosk kiosk, Catalogue catalogue) {
        for (var day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            for (var hour = OPENING; hour <= CLOSING; hour++) {
                var counts = new ArrayList<Works.Count>();
                for (var service : catalogue.territory().services()) {
                    var people = random.nextInt(MOST_AN_HOUR);
                    if (people > 0) {
                        var newcomers = random.nextInt(people) / 2;
                        var desk = reception(kiosk).withService(service.id());
                        counts.add(new Works.Count(desk, counted(people, newcomers)));
                    }
                }
                settle(kiosk, day, hour, counts);
            }
            kiosk.team().history().close(day);
        }
    }

    private static Measures counted(long people, long newcomers) {
        return Measures.of(Measure.PEOPLE, people, Measure.NEWCOMERS, newcomers).withoutZeros();
    }

    private void crowd(Catalogue catalogue) {
        var desk = reception(odd)
                .withService(catalogue.territory().services().getLast().id());
        var counts = List.of(new Works.Count(desk, Measures.of(Measure.PEOPLE, CROWD)));
        settle(odd, today.minusDays(1), CLOSING + 1, counts);
        odd.team().history().close(today.minusDays(1));
    }

    private static Dimensions reception(Kiosk kiosk) {
        return Dimensions.of(kiosk.config().place(), new ActivityId("reception"));
    }

    private static void settle(Kiosk kiosk, LocalDate day, int hour, List<Works.Count> counts) {
        var key = new Works.Key("action/image-" + day + "-" + hour);
        var _ = kiosk.team().works().settle(key, new Works.When(new Slot(day, hour), false), counts);
    }

    /// The pictures, in order.
    List<PictureShot> shots() {
        return List.of(
                PictureShot.team("l’accueil de l’équipe, avec deux choses à voir", odd, new EntryRoute.Home()),
                PictureShot.team("aujourd’hui", calm, counts(LatelyRoute.Span.DAY, false)),
                PictureShot.team("ces derniers temps, la semaine", calm, counts(LatelyRoute.Span.WEEK, false)),
                PictureShot.team("ces derniers temps, le mois", calm, counts(LatelyRoute.Span.MONTH, false)),
                PictureShot.team("ces derniers temps, le mois en tableau", calm, counts(LatelyRoute.Span.MONTH, true)),
                PictureShot.team("ce qu’il y a à voir", odd, new LatelyRoute.ToSee(0)),
                PictureShot.team("rien à signaler", calm, new LatelyRoute.ToSee(0)));
    }

    private static LatelyRoute counts(LatelyRoute.Span span, boolean table) {
        return new LatelyRoute.Counts(span, Optional.empty(), table, 0);
    }
}
