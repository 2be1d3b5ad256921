package parvis.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.TerritoryId;

/// What every journal promises.
public abstract class JournalContract {
    protected static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    protected static final TerritoryId HERE = new TerritoryId("bourg-exemple");

    /// An empty one.
    protected abstract Journal journal();

    protected static Journal.Line line(Instant at, String who, Act act, String about) {
        return new Journal.Line(at, HERE, who, act, about);
    }

    private static List<String> names(List<Journal.Numbered> page) {
        return page.stream().map(each -> each.line().who()).toList();
    }

    @Test
    void the_newest_comes_first_page_by_page_and_another_territorys_never() {
        var journal = journal();
        for (int i = 0; i < 5; i++) {
            journal.note(line(NOON.plusSeconds(i), "zoe" + i, Act.SIGNED_IN, ""));
        }
        journal.note(new Journal.Line(NOON, new TerritoryId("ailleurs"), "eve", Act.SIGNED_IN, ""));
        var first = journal.page(HERE, Optional.empty(), Long.MAX_VALUE, 3);
        assertEquals(List.of("zoe4", "zoe3", "zoe2"), names(first));
        assertEquals(
                List.of("zoe1", "zoe0"),
                names(journal.page(HERE, Optional.empty(), first.getLast().id(), 3)));
    }

    @Test
    void one_kind_of_act_can_be_looked_at_alone() {
        var journal = journal();
        journal.note(line(NOON, "zoe", Act.SIGNED_IN, ""));
        journal.note(line(NOON, "ada", Act.INVITED, "ali"));
        assertEquals(List.of("ada"), names(journal.page(HERE, Optional.of(Act.INVITED), Long.MAX_VALUE, 9)));
    }

    @Test
    void what_was_noted_comes_back_as_one_line_whatever_was_in_it() {
        var journal = journal();
        journal.note(line(NOON, "zoe\n2026-11-24 ada", Act.CHANGED, "POST \u202Eentries\r\n\u2028" + "x".repeat(500)));
        var found = journal.page(HERE, Optional.empty(), Long.MAX_VALUE, 9)
                .getFirst()
                .line();
        assertEquals("zoe?2026-11-24 ada", found.who());
        assertEquals("POST ?entries???", found.about().substring(0, 16));
        assertEquals(200, found.about().length());
        assertEquals(NOON, found.at());
    }

    @Test
    void lines_of_more_than_a_year_are_forgotten_and_no_others() {
        var journal = journal();
        journal.note(line(NOON, "old", Act.SIGNED_IN, ""));
        journal.note(line(NOON.plusSeconds(1), "new", Act.SIGNED_IN, ""));
        journal.forget(NOON.plusSeconds(1));
        assertEquals(List.of("new"), names(journal.page(HERE, Optional.empty(), Long.MAX_VALUE, 9)));
    }
}
