package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.session.PresenceState.Mark;
import parvis.kiosk.ui.staff.session.PresenceState.What;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Tally;
import parvis.protocol.message.Measure;

/// What a presence sheet says, on the screen and on paper.
final class PresenceWords {
    private static final int EMPTY_LINES = 6;

    private final Workbench bench;
    private final Texts texts;
    private final PlannedWords words;
    private final RosterWords who;

    PresenceWords(Workbench bench) {
        this.bench = bench;
        texts = bench.texts();
        words = new PlannedWords(texts);
        who = new RosterWords(texts);
    }

    PresenceState state(PlannedSession now, Roster roster, boolean release, String said) {
        var rows = rows(roster);
        var closed = now.state() == PlannedSession.State.HELD;
        var all = roster.lines().stream()
                .map(Roster.Line::booking)
                .anyMatch(booking -> booking.state() == Booking.State.SEATED
                        && booking.present().isEmpty());
        return new PresenceState(
                true,
                now.title(),
                words.when(now, bench.today()),
                rows,
                numbers(now),
                counted(now, rows),
                closed,
                new PresenceState.Can(
                        all,
                        release,
                        !closed && !now.start().isAfter(bench.now()),
                        bench.printer().exists()),
                !bench.namesOpen().getAsBoolean(),
                said,
                false);
    }

    private List<PresenceState.Row> rows(Roster roster) {
        var rows = new ArrayList<PresenceState.Row>();
        for (var line : roster.lines()) {
            var booking = line.booking();
            var came = booking.present();
            var mark = came.isEmpty() ? Mark.UNKNOWN : came.getAsInt() > 0 ? Mark.PRESENT : Mark.ABSENT;
            rows.add(new PresenceState.Row(
                    booking.id(),
                    who.who(line, rows.size() + 1),
                    mark,
                    said(booking, mark),
                    came.orElse(0),
                    booking.seats()));
        }
        return rows;
    }

    private String said(Booking booking, Mark mark) {
        return switch (mark) {
            case UNKNOWN -> who.status(booking);
            case ABSENT -> texts.get("sessions.presence.absent");
            case PRESENT ->
                booking.seats() == 1
                        ? texts.get("sessions.presence.present")
                        : texts.get("sessions.presence.some", booking.present().orElse(0), booking.seats());
        };
    }

    private List<PresenceState.Amount> numbers(PlannedSession now) {
        var tally = now.tally();
        var asks = bench.offer()
                .kind(now.details().activity())
                .map(Offer.Kind::measures)
                .orElse(List.of(Measure.NEWCOMERS, Measure.TURNED_AWAY));
        var numbers = new ArrayList<PresenceState.Amount>();
        numbers.add(number(What.WALK_INS, "sessions.number.walkins", tally.walkIns()));
        if (asks.contains(Measure.TURNED_AWAY)) {
            numbers.add(number(What.TURNED_AWAY, "sessions.number.away", tally.turnedAway()));
        }
        if (asks.contains(Measure.NEWCOMERS)) {
            numbers.add(number(What.NEWCOMERS, "sessions.number.newcomers", tally.newcomers()));
        }
        if (asks.contains(Measure.FAMILIES)) {
            numbers.add(number(What.FAMILIES, "sessions.number.families", tally.families()));
        }
        if (asks.contains(Measure.NEW_FAMILIES)) {
            numbers.add(number(What.NEW_FAMILIES, "sessions.number.newfamilies", tally.newFamilies()));
        }
        return numbers;
    }

    private PresenceState.Amount number(What what, String key, int value) {
        return new PresenceState.Amount(what, texts.get(key), value);
    }

    private PresenceState.Counted counted(PlannedSession now, List<PresenceState.Row> rows) {
        int booked = rows.stream().mapToInt(PresenceState.Row::came).sum();
        int walkIns = now.tally().walkIns();
        int people = booked + walkIns;
        int over = Math.max(0, people - now.seats());
        var sentence = texts.get("sessions.presence.summary", people, booked, walkIns);
        var any = people > 0 || rows.stream().anyMatch(row -> row.mark() != Mark.UNKNOWN);
        var tooMany = texts.get("sessions.presence.summary.over", people, over);
        var feeds = feedsOf(now);
        return new PresenceState.Counted(
                any,
                over == 0 ? sentence : sentence + " " + texts.get("sessions.presence.over", over),
                over == 0 ? sentence : tooMany,
                over == 0 ? texts.get("sessions.presence.people", people) : tooMany,
                feeds(feeds),
                always(feeds));
    }

    private List<Offer.Feed> feedsOf(PlannedSession now) {
        return bench.offer()
                .kind(now.details().activity())
                .map(Offer.Kind::feeds)
                .orElse(List.of());
    }

    private String feeds(List<Offer.Feed> feeds) {
        var always = names(feeds, true, Offer.Feed::label);
        var sometimes = names(feeds, false, Offer.Feed::label).stream()
                .filter(label -> !always.contains(label))
                .count();
        var said = always.isEmpty() ? "" : texts.get("sessions.presence.feeds", String.join("\u202f; ", always));
        return sometimes == 0 ? said : (said + " " + texts.get("sessions.presence.feeds.more", sometimes)).strip();
    }

    /// On one line: by their names in the plan, those that ask for nothing more; where each asks for something, all.
    private String always(List<Offer.Feed> feeds) {
        if (feeds.isEmpty()) {
            return "";
        }
        var always = String.join(", ", names(feeds, true, Offer.Feed::indicator));
        var sometimes = String.join(", ", names(feeds, false, Offer.Feed::indicator));
        return always.isEmpty()
                ? texts.get("sessions.presence.depends", sometimes)
                : texts.get("sessions.presence.always", always);
    }

    private static List<String> names(List<Offer.Feed> feeds, boolean always, Function<Offer.Feed, String> name) {
        return feeds.stream()
                .filter(feed -> feed.conditions().isEmpty() == always)
                .map(name)
                .distinct()
                .toList();
    }

    String closed(SessionCloser.Closed closed) {
        return switch (closed) {
            case SessionCloser.Closed.Counted(var session) -> texts.get("sessions.presence.counted", session.people());
            case SessionCloser.Closed.Reopened(var _) -> texts.get("sessions.presence.reopened");
            case SessionCloser.Closed.TooEarly() -> texts.get("sessions.presence.early");
            case SessionCloser.Closed.Unknown() -> texts.get("sessions.presence.unknown");
        };
    }

    /// The roster as it will be once that tick is kept.
    Roster ticked(Roster roster, BookingId id, OptionalInt came) {
        return new Roster(roster.lines().stream()
                .map(line -> line.booking().id().equals(id)
                        ? new Roster.Line(marked(line.booking(), came), line.person())
                        : line)
                .toList());
    }

    private static Booking marked(Booking booking, OptionalInt came) {
        return new Booking(
                booking.id(),
                booking.session(),
                booking.seats(),
                booking.group(),
                booking.state(),
                booking.position(),
                came,
                booking.tell(),
                booking.made());
    }

    /// The session as it will be once these numbers are kept.
    PlannedSession tallied(PlannedSession now, Tally tally) {
        return new PlannedSession(
                now.id(),
                now.workshop(),
                now.title(),
                now.place(),
                now.start(),
                now.minutes(),
                now.seats(),
                now.taken(),
                now.waiting(),
                now.state(),
                now.revision(),
                now.movedFrom(),
                now.details(),
                tally,
                now.present(),
                now.ticked());
    }

    /// The sheet on paper.
    Paper.Sheet sheet(PlannedSession now, Roster roster) {
        var rows = new ArrayList<List<String>>();
        for (var line : roster.lines()) {
            rows.add(List.of(who.who(line, rows.size() + 1), who.status(line.booking()), ""));
        }
        return new Paper.Sheet(
                now.title(),
                List.of(words.dated(now), bench.place()),
                List.of(
                        texts.get("sessions.sheet.name"),
                        texts.get("sessions.sheet.note"),
                        texts.get("sessions.sheet.here")),
                rows,
                EMPTY_LINES,
                texts.get("sessions.sheet.foot"));
    }
}
