package parvis.server.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;

/// The words of the contract that a pack may use, as they are written in it.
final class Words {
    /// Numbers that facts hold.
    static final List<String> MEASURES =
            Stream.of(Measure.values()).map(Measure::wireName).toList();

    /// What else facts hold.
    static final List<String> FIELDS =
            Stream.of(Dimension.values()).map(Dimension::wireName).toList();

    /// Fields whose different values can be counted.
    static final List<String> COUNTABLE =
            FIELDS.stream().filter(field -> !isFlag(field)).toList();

    /// Fields that hold one value and can be filtered by.
    static final List<String> SINGLE = Stream.of(Dimension.values())
            .filter(dimension -> !dimension.isList())
            .map(Dimension::wireName)
            .toList();

    /// Fields that a figure can be told apart by.
    static final List<String> APART =
            SINGLE.stream().filter(field -> !isFlag(field)).toList();

    /// Who can have led something.
    static final List<String> LEADERS = Stream.of(Led.values())
            .map(led -> led.name().toLowerCase(Locale.ROOT))
            .toList();

    private Words() {}

    private static boolean isFlag(String field) {
        return field.equals(Dimension.TOGETHER.wireName());
    }
}
