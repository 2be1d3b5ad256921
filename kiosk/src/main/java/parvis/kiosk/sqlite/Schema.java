package parvis.kiosk.sqlite;

import java.util.List;
import parvis.kiosk.disk.Scripts;

/// The numbered scripts under `schema/`. One that was released is never edited; a new one is added.
final class Schema {
    private static final List<String> SCRIPTS = List.of(
            "V001__journal.sql",
            "V002__last_sent.sql",
            "V003__works.sql",
            "V004__entries.sql",
            "V005__settings.sql",
            "V006__day_seen.sql",
            "V007__doubts.sql",
            "V008__session_start.sql");

    private Schema() {}

    static Scripts scripts() {
        return new Scripts("schema", SCRIPTS);
    }
}
