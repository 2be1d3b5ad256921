package parvis.server.pack;

import java.util.LinkedHashSet;
import java.util.Optional;
import parvis.server.indicator.Where;
import parvis.server.indicator.Where.Test;
import parvis.server.pack.Problem.Severity;
import parvis.server.territory.Dimension;

/// Turns a `where` into a [Where], or says what is wrong with it.
final class WhereReader {
    private final Vocabulary vocabulary;
    private final Problems problems;

    WhereReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Optional<Where> read(Spot spot) {
        if (!spot.node().isObject()) {
            problems.error(spot, "where.object");
            return Optional.empty();
        }
        var where = Where.ALL;
        boolean good = true;
        for (var field : spot.fields()) {
            var dimension = dimension(field.spot(), field.name());
            var test = dimension.flatMap(found -> test(found, field.spot()));
            if (test.isPresent()) {
                where = where.and(dimension.orElseThrow(), test.get());
            } else {
                good = false;
            }
        }
        return good ? Optional.of(where) : Optional.empty();
    }

    private Optional<Dimension> dimension(Spot spot, String name) {
        var dimension = Dimension.of(name);
        if (dimension.isEmpty()) {
            problems.unknown(spot, "field.unknown", name, Words.SINGLE);
        } else if (dimension.get().isList()) {
            problems.error(spot, "where.list", name, String.join(", ", Words.SINGLE));
            return Optional.empty();
        }
        return dimension;
    }

    private Optional<Test> test(Dimension dimension, Spot value) {
        var node = value.node();
        if (node.isBoolean() && dimension == Dimension.TOGETHER) {
            return Optional.of(node.asBoolean() ? new Test.True() : new Test.False());
        }
        if (node.isObject() && node.size() == 1 && value.has("not")) {
            return test(dimension, value.get("not")).map(Test.Not::new);
        }
        if (dimension == Dimension.TOGETHER) {
            return wrong(value, dimension);
        }
        if (node.isArray()) {
            return anyOf(dimension, value);
        }
        var text = value.text().filter(written -> !written.isBlank());
        if (text.isEmpty()) {
            return wrong(value, dimension);
        }
        if (text.get().equals("*")) {
            return Optional.of(new Test.Present());
        }
        return isKnown(dimension, value, text.get()) ? Optional.of(new Test.Equals(text.get())) : Optional.empty();
    }

    private Optional<Test> anyOf(Dimension dimension, Spot value) {
        var values = new LinkedHashSet<String>();
        boolean good = true;
        for (var item : value.items()) {
            var text = item.text().filter(written -> !written.isBlank() && !written.equals("*"));
            if (text.isEmpty()) {
                return wrong(item, dimension);
            }
            good &= isKnown(dimension, item, text.get());
            values.add(text.get());
        }
        if (values.isEmpty()) {
            return wrong(value, dimension);
        }
        return good ? Optional.of(new Test.AnyOf(values)) : Optional.empty();
    }

    private boolean isKnown(Dimension dimension, Spot spot, String id) {
        return switch (dimension) {
            case PLACE -> known(vocabulary.places(), spot, "place.unknown", id);
            case ACTIVITY -> known(vocabulary.activities(), spot, "where.activity", id);
            case SERVICE -> known(vocabulary.services(), spot, "service.unknown", id);
            case THEME -> known(vocabulary.themes(), spot, "theme.unknown", id);
            case AUDIENCE ->
                vocabulary.audiences().ids().isEmpty() || known(vocabulary.audiences(), spot, "audience.unknown", id);
            case LED -> led(spot, id);
            case TOPIC -> {
                if (vocabulary.topics().lacks(id)) {
                    problems.unknown(
                            spot,
                            Severity.WARNING,
                            "where.topic",
                            id,
                            vocabulary.topics().ids());
                }
                yield true;
            }
            case TOGETHER, SESSION, PARTNERS, PARTNERS_INVITED -> true;
        };
    }

    private boolean known(Known known, Spot spot, String code, String id) {
        if (known.lacks(id)) {
            problems.unknown(spot, code, id, known.ids());
            return false;
        }
        return true;
    }

    private boolean led(Spot spot, String id) {
        if (!Words.LEADERS.contains(id)) {
            problems.unknown(spot, "where.led", id, Words.LEADERS);
            return false;
        }
        return true;
    }

    private Optional<Test> wrong(Spot spot, Dimension dimension) {
        problems.error(spot, "where.value", dimension.wireName());
        return Optional.empty();
    }
}
