package parvis.kiosk.ui.staff.lately;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;

final class SentWordsTest {
    private final SentWords words = new SentWords(new TestClock(Samples.NOW, Samples.ZONE), Texts.french());

    @Test
    void says_that_all_is_sent_and_when() {
        assertEquals(
                List.of("Tout est envoyé. Dernier envoi : aujourd’hui à 14 h 30."),
                said(true, "2026-11-24T13:30:00Z", 0, 0));
        assertEquals(List.of("Rien n’attend l’envoi. Pas encore d’envoi."), said(true, "", 0, 0));
    }

    @Test
    void E9_what_waits_for_the_network_for_weeks_is_one_line_and_no_alarm() {
        assertEquals(
                List.of("12 relevés attendent le réseau, ils sont gardés ici. Dernier envoi : hier à 17 h 40."),
                said(false, "2026-11-23T16:40:00Z", 12, 0));
        assertEquals(
                List.of("1 relevé attend le réseau, il est gardé ici. Dernier envoi : mardi 3 novembre à 9 h."),
                said(false, "2026-11-03T08:00:00Z", 1, 0));
    }

    @Test
    void says_that_the_present_hours_counts_leave_soon() {
        assertEquals(
                List.of("3 relevés partiront d’ici une heure. Dernier envoi : aujourd’hui à 14 h."),
                said(true, "2026-11-24T13:00:00Z", 3, 0));
    }

    @Test
    void E11_says_that_what_was_counted_without_the_time_is_not_lost() {
        assertEquals(
                "La borne ne sait pas l’heure : 4 relevés auront leur date quand le réseau reviendra.",
                said(false, "", 4, 4).getFirst());
    }

    @Test
    void says_whom_to_ask_when_the_server_cannot_read_or_the_data_was_broken() {
        var sync = new SyncStatus(true, Optional.empty(), 2, 1, true);
        var said = words.said(sync, 0);
        assertEquals(3, said.size());
        assertEquals(
                2,
                said.stream()
                        .filter(line -> line.contains("prévenez le service informatique"))
                        .count());
    }

    private List<String> said(boolean connected, String last, long pending, long undated) {
        var sync = new SyncStatus(
                connected, last.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(last)), pending, 0, false);
        return words.said(sync, undated).stream()
                .map(line -> line.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }
}
