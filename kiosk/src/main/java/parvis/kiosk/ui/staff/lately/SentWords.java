package parvis.kiosk.ui.staff.lately;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Texts;

/// What is sent and what waits, in plain words.
final class SentWords {
    private final Clock clock;
    private final Texts texts;

    SentWords(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /// One sentence on what waits, then what else there is to know of it.
    ///
    /// @param undated facts that wait for somebody to know the time
    List<String> said(SyncStatus sync, long undated) {
        var said = new ArrayList<String>();
        if (sync.storeReplaced()) {
            said.add(texts.get("lately.sent.replaced"));
        }
        if (sync.setAside() > 0) {
            said.add(texts.get("lately.sent.aside", sync.setAside()));
        }
        if (undated > 0) {
            said.add(texts.get("lately.sent.undated", undated));
        }
        said.add(waits(sync) + " "
                + sync.lastAcknowledged()
                        .map(at -> texts.get("lately.sent.last", moment(at)))
                        .orElse(texts.get("lately.sent.never")));
        return said;
    }

    private String waits(SyncStatus sync) {
        if (sync.pending() == 0) {
            return texts.get(sync.lastAcknowledged().isPresent() ? "lately.sent.all" : "lately.sent.nothing");
        }
        return texts.get(sync.connected() ? "lately.sent.soon" : "lately.sent.network", sync.pending());
    }

    /// « aujourd’hui à 14 h 30 », « hier à 17 h 40 », « lundi 2 novembre à 9 h »
    String moment(Instant at) {
        var local = at.atZone(clock.getZone());
        return texts.get("lately.moment", day(local.toLocalDate()), Dates.hour(local.toLocalTime()));
    }

    /// « aujourd’hui », « hier », « lundi 2 novembre »
    String day(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.equals(today)) {
            return texts.get("lately.today");
        }
        return day.equals(today.minusDays(1)) ? texts.get("lately.yesterday") : Dates.day(day);
    }
}
