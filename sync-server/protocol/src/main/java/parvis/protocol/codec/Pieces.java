package parvis.protocol.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.Batch;
import parvis.protocol.message.FactRef;

/// A list of the catalogue that is too long for one message travels as several parts: `places`, `places-2`,
/// `places-3`… A terminal puts them together again.
public final class Pieces {
    private Pieces() {}

    /// One part of a list.
    ///
    /// @param name as the manifest names it
    /// @param bytes its JSON
    @SuppressWarnings("ArrayRecordComponent")
    public record Piece(String name, byte[] bytes) {}

    /// The parts of a list, each short enough for a message; one, of no entries, for an empty list.
    public static <T> List<Piece> of(String name, List<T> entries, Function<List<T>, byte[]> writer) {
        var written = written(entries, writer).toList();
        return IntStream.range(0, written.size())
                .mapToObj(i -> new Piece(i == 0 ? name : name + "-" + (i + 1), written.get(i)))
                .toList();
    }

    /// The list that a part belongs to: `places` for `places-2`.
    public static String listOf(String part) {
        return part.replaceFirst("-[0-9]+$", "");
    }

    /// An agenda as it may travel: in as few parts as are short enough for a message. Beyond [Agenda#MOST_PARTS] parts
    /// the last sessions are left out, and a session that is too long by itself too.
    public static List<Agenda> of(long revision, List<AgendaSession> sessions) {
        var pieces = new ArrayList<List<AgendaSession>>();
        cut(sessions, pieces);
        if (pieces.isEmpty()) {
            pieces.add(List.of());
        }
        int parts = Math.min(Agenda.MOST_PARTS, pieces.size());
        return IntStream.range(0, parts)
                .mapToObj(i -> new Agenda(revision, i + 1, parts, pieces.get(i)))
                .toList();
    }

    private static void cut(List<AgendaSession> sessions, List<List<AgendaSession>> pieces) {
        if (sessions.isEmpty()) {
            return;
        }
        var longest = new Agenda(FactRef.LAST_SEQUENCE, Agenda.MOST_PARTS, Agenda.MOST_PARTS, sessions);
        if (TerminalJson.write(longest).length <= Batch.MOST_BYTES) {
            pieces.add(sessions);
        } else if (sessions.size() > 1) {
            int half = sessions.size() / 2;
            cut(sessions.subList(0, half), pieces);
            cut(sessions.subList(half, sessions.size()), pieces);
        }
    }

    private static <T> Stream<byte[]> written(List<T> entries, Function<List<T>, byte[]> writer) {
        var bytes = writer.apply(entries);
        if (bytes.length <= Batch.MOST_BYTES || entries.size() == 1) {
            return Stream.of(bytes);
        }
        int half = entries.size() / 2;
        return Stream.concat(
                written(entries.subList(0, half), writer), written(entries.subList(half, entries.size()), writer));
    }
}
