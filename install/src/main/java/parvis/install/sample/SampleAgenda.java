package parvis.install.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;
import parvis.server.territory.Territory;

/// Invented sessions of the coming weeks, the same all day long.
public final class SampleAgenda {
    private static final int DAYS = 24;
    private static final int WORKSHOPS = 5;
    private static final int SEATS = 8;
    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(9, 30), LocalTime.of(14, 0), LocalTime.of(16, 30));
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("parvis.install.sample.sample");

    private final Territory territory;

    /// @param territory whose days off are kept free
    public SampleAgenda(Territory territory) {
        this.territory = territory;
    }

    /// What `terminal` owns on `today` and after, the `number`-th of the sample terminals.
    public Agenda of(SampleTerminal terminal, int number, LocalDate today) {
        var sessions = new ArrayList<AgendaSession>();
        for (var day = today; day.isBefore(today.plusDays(DAYS)); day = day.plusDays(1)) {
            var random = new Random(day.toEpochDay() * 31 + number);
            if (day.equals(today) || (meets(terminal, day) && random.nextInt(3) == 0)) {
                sessions.add(session(terminal, day, random));
            }
        }
        return new Agenda(today.toEpochDay(), sessions);
    }

    private boolean meets(SampleTerminal terminal, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !territory.isClosed(terminal.place(), day)
                && territory.publicHolidays().on(day).isEmpty();
    }

    private static AgendaSession session(SampleTerminal terminal, LocalDate day, Random random) {
        int workshop = 1 + random.nextInt(WORKSHOPS);
        int taken = random.nextInt(SEATS + 3);
        boolean cancelled = random.nextInt(9) == 0;
        return new AgendaSession(
                new SessionId(terminal.id() + "-" + day),
                new WorkshopId("exemple-" + workshop),
                TEXTS.getString("workshop." + workshop),
                terminal.place(),
                day.atTime(STARTS.get(random.nextInt(STARTS.size()))),
                90,
                SEATS,
                Math.min(taken, SEATS),
                Math.max(0, taken - SEATS),
                cancelled ? AgendaSession.State.CANCELLED : AgendaSession.State.PLANNED,
                Optional.empty(),
                Optional.of(TEXTS.getString("level." + (1 + random.nextInt(2)))));
    }
}
