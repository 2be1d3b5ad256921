package parvis.server.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Rules that many lists share: no id twice, no end before its beginning.
final class Lists {
    private Lists() {}

    static void distinctIds(List<Spot> items, Problems problems) {
        distinct(items, "id", "id.twice", problems);
    }

    static void distinct(List<Spot> items, String field, String code, Problems problems) {
        var first = new HashMap<String, Integer>();
        for (var item : items) {
            item.text(field).ifPresent(id -> {
                var former = first.putIfAbsent(id, item.get(field).line());
                if (former != null) {
                    problems.error(item.get(field), code, id, String.valueOf(former));
                }
            });
        }
    }

    static void inOrder(Spot holder, Problems problems) {
        var from = date(holder, "from");
        var to = date(holder, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.error(
                    holder.get("to"),
                    "dates.reversed",
                    from.get().toString(),
                    to.get().toString());
        }
    }

    static Optional<LocalDate> date(Spot holder, String field) {
        return holder.text(field).flatMap(Lists::date);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// Says each text of a list that `known` lacks.
    static void known(List<Spot> items, Known known, String code, Problems problems) {
        for (var item : items) {
            item.text().filter(known::lacks).ifPresent(id -> problems.unknown(item, code, id, known.ids()));
        }
    }
}
