package parvis.protocol.codec;

import java.time.Instant;
import java.time.LocalDateTime;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalStatus;
import parvis.protocol.message.TopicId;
import parvis.protocol.message.WorkshopId;

/// Agenda and status: what a terminal keeps retained of itself.
final class TerminalJson {
    private static final int MOST_MINUTES = 525_600;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_DAYS = 36_500;

    private TerminalJson() {}

    static byte[] write(Agenda agenda) {
        return Out.message(out -> {
            out.number("revision", agenda.revision());
            if (agenda.parts() > 1) {
                out.number("part", agenda.part()).number("parts", agenda.parts());
            }
            out.objects("sessions", agenda.sessions(), TerminalJson::session);
        });
    }

    static Agenda agenda(Json.Source source) {
        var tree = Tree.read(source);
        int parts = (int) tree.optionalWhole("parts", 1, Agenda.MOST_PARTS).orElse(1);
        return new Agenda(
                tree.whole("revision", 0, FactRef.LAST_SEQUENCE),
                (int) tree.optionalWhole("part", 1, parts).orElse(1),
                parts,
                tree.objects("sessions", TerminalJson::session));
    }

    static void session(Out out, AgendaSession session) {
        out.text("id", session.id())
                .text("workshop", session.workshop())
                .text("title", session.title())
                .text("place", session.place())
                .text("start", session.start())
                .number("minutes", session.minutes())
                .number("seats", session.seats())
                .number("taken", session.taken())
                .number("waiting", session.waiting())
                .text("state", Words.of(session.state()))
                .text("topic", session.topic())
                .text("level", session.level());
    }

    static AgendaSession session(Tree tree) {
        return new AgendaSession(
                tree.as("id", SessionId::new),
                tree.as("workshop", WorkshopId::new),
                tree.text("title"),
                tree.as("place", PlaceId::new),
                tree.as("start", LocalDateTime::parse),
                (int) tree.whole("minutes", 1, MOST_MINUTES),
                (int) tree.whole("seats", 0, MOST_PEOPLE),
                (int) tree.whole("taken", 0, MOST_PEOPLE),
                (int) tree.whole("waiting", 0, MOST_PEOPLE),
                tree.oneOf("state", Words.STATES),
                tree.optionally("topic", TopicId::new),
                tree.optionalText("level"));
    }

    static byte[] write(TerminalStatus status) {
        return Out.message(out -> {
            switch (status) {
                case TerminalStatus.Offline() -> out.yes("online", false);
                case TerminalStatus.Online online -> online(out, online);
            }
        });
    }

    private static void online(Out out, TerminalStatus.Online online) {
        out.yes("online", true)
                .text("since", online.since())
                .number("pending", online.pending())
                .number("setAside", online.setAside())
                .text("software", online.software())
                .text("catalogue", online.catalogue())
                .text("clock", Words.of(online.clock()))
                .text("role", online.role());
        online.diskFreeMb().ifPresent(value -> out.number("diskFreeMb", value));
        online.temperatureC().ifPresent(value -> out.number("temperatureC", value));
        out.text("sensor", online.sensor().map(Words::of));
        online.names()
                .ifPresent(names -> out.object(
                        "names",
                        each -> each.number("held", names.held())
                                .number("retentionDays", names.retentionDays())
                                .text("lastPurge", names.lastPurge())));
    }

    private static TerminalStatus.Names names(Tree tree) {
        return new TerminalStatus.Names(
                tree.whole("held", 0, MOST_PEOPLE),
                (int) tree.whole("retentionDays", 0, MOST_DAYS),
                tree.optionally("lastPurge", Instant::parse));
    }

    static TerminalStatus status(Json.Source source) {
        var tree = Tree.read(source);
        if (!tree.yes("online")) {
            return new TerminalStatus.Offline();
        }
        return new TerminalStatus.Online(
                tree.as("since", Instant::parse),
                tree.whole("pending", 0, FactRef.LAST_SEQUENCE),
                tree.whole("setAside", 0, FactRef.LAST_SEQUENCE),
                tree.text("software"),
                tree.optionalText("catalogue"),
                tree.oneOf("clock", Words.CLOCKS),
                tree.text("role"),
                tree.optionalWhole("diskFreeMb", 0, FactRef.LAST_SEQUENCE),
                tree.optionalNumber("temperatureC"),
                tree.optionallyOneOf("sensor", Words.SENSORS),
                tree.optionalObject("names").map(TerminalJson::names));
    }
}
