package parvis.server.web.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parvis.server.completeness.Calendar;
import parvis.server.indicator.Period;
import parvis.server.ingest.Alert;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Overview;
import parvis.server.territory.Place;
import parvis.server.territory.Territory;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.OverviewView.AlertView;

/// What a person should look at, of the terminals: silence, closings that do not add up, copies, what was set aside.
final class AlertWords {
    /// So many expected days without a word are a silence.
    private static final int SILENT_DAYS = 2;

    private static final int LOOKED_BACK = 30;
    private static final int MOST_DAYS = 3;

    private final Territory territory;
    private final Figures figures;
    private final Fleet fleet;
    private final Texts texts;

    AlertWords(Territory territory, Figures figures, Fleet fleet, Texts texts) {
        this.territory = territory;
        this.figures = figures;
        this.fleet = fleet;
        this.texts = texts;
    }

    /// Of all terminals that are not revoked, terminal by terminal.
    List<AlertView> all() {
        var shorts = shorts();
        return fleet.overview().stream()
                .filter(overview -> !overview.terminal().revoked())
                .flatMap(overview -> of(overview, shorts).stream())
                .toList();
    }

    /// The days of the last month of each terminal.
    private List<Calendar> shorts() {
        LocalDate today = figures.today();
        return figures.calendars(new Period(today.minusDays(LOOKED_BACK), today.minusDays(1)));
    }

    private List<AlertView> of(Overview overview, List<Calendar> calendars) {
        var terminal = overview.terminal();
        ZoneId zone = territory.zone();
        var name = texts.get(
                "alert.terminal",
                terminal.id().value(),
                territory
                        .place(terminal.place())
                        .map(Place::name)
                        .orElse(terminal.place().value()));
        var alerts = new ArrayList<AlertView>();
        overview.lastContact().ifPresent(heard -> {
            int days = figures.silentDays(terminal.place(), heard);
            if (days >= SILENT_DAYS) {
                var day = Numbers.day(heard.atZone(zone).toLocalDate());
                alerts.add(new AlertView(name, texts.get("alert.silent", day, days), texts.get("alert.silent.advice")));
            }
        });
        var lacking = calendars.stream()
                .filter(calendar -> calendar.terminal().equals(terminal.id()))
                .flatMap(calendar -> calendar.days().stream())
                .filter(day -> day.state() == Calendar.State.SHORT)
                .toList()
                .reversed();
        if (!lacking.isEmpty()) {
            var named = lacking.stream()
                    .limit(MOST_DAYS)
                    .map(day -> texts.get("alert.short.day", Numbers.day(day.day()), day.came(), day.said()))
                    .collect(Collectors.joining("; "));
            alerts.add(new AlertView(
                    name, texts.get("alert.short", lacking.size(), named), texts.get("alert.short.advice")));
        }
        for (Alert alert : overview.alerts()) {
            alerts.add(
                    switch (alert) {
                        case Alert.Fork _ ->
                            new AlertView(
                                    name,
                                    texts.get("alert.copy-or-restore"),
                                    texts.get("alert.copy-or-restore.advice"));
                        case Alert.Gap _ -> new AlertView(name, texts.get("alert.gap"), texts.get("alert.gap.advice"));
                    });
        }
        long aside = overview.setAside().orElse(0) + overview.refused();
        if (aside > 0) {
            alerts.add(new AlertView(name, texts.get("alert.aside", aside), texts.get("alert.aside.advice")));
        }
        return alerts;
    }
}
