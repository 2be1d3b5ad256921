package parvis.protocol.codec;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parvis.protocol.message.Batch;

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
