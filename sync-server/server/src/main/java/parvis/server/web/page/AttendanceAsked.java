package parvis.server.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parvis.protocol.message.Fact;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Counts.By;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;
import parvis.server.web.answer.Query;
import parvis.server.web.page.Spans.Span;

/// What is asked for.
///
/// @param step the word of the step, `mois`
/// @param part the word of what is told apart, `lieu`
/// @param filters only the facts of one place, activity or service, by the form's words
record AttendanceAsked(Span span, String step, String part, Map<String, String> filters) {
    static final Map<String, By> STEPS =
            ordered("jour", By.DAY, "semaine", By.WEEK, "mois", By.MONTH, "annee", By.YEAR);
    static final Map<String, By> PARTS = ordered(
            "lieu", By.PLACE, "activite", By.ACTIVITY, "service", By.SERVICE, "sujet", By.TOPIC, "public", By.AUDIENCE);
    private static final Map<String, By> FILTERS =
            Map.of("lieu", By.PLACE, "activite", By.ACTIVITY, "service", By.SERVICE);
    private static final Map<String, Dimension> DIMENSIONS =
            Map.of("lieu", Dimension.PLACE, "activite", Dimension.ACTIVITY, "service", Dimension.SERVICE);

    private static Map<String, By> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, By>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (By) pairs[i + 1]);
        }
        return map;
    }

    static AttendanceAsked of(Query query, Span span) {
        var step = query.text("pas").orElse("mois");
        var part = query.text("par").orElse("lieu");
        if (!STEPS.containsKey(step)) {
            throw Query.bad("pas", "jour, semaine, mois ou annee est attendu");
        }
        if (!PARTS.containsKey(part)) {
            throw Query.bad("par", "lieu, activite, service, sujet ou public est attendu");
        }
        var filters = new TreeMap<String, String>();
        FILTERS.keySet()
                .forEach(name -> query.text(name).filter(id -> !id.isEmpty()).ifPresent(id -> filters.put(name, id)));
        return new AttendanceAsked(span, step, part, filters);
    }

    /// True when a row is wanted; what door sensors saw never is.
    boolean wants(Counts.Row row) {
        return !Fact.PASSAGE.value().equals(row.group().get(By.ACTIVITY))
                && filters.entrySet().stream()
                        .allMatch(filter -> filter.getValue()
                                .equals(row.group().get(FILTERS.getOrDefault(filter.getKey(), By.PLACE))));
    }

    /// What is told apart so that filters can be asked.
    Set<By> with(By... by) {
        var all = EnumSet.noneOf(By.class);
        all.addAll(List.of(by));
        filters.keySet().forEach(name -> all.add(FILTERS.getOrDefault(name, By.PLACE)));
        return all;
    }

    Where where() {
        var where = Where.ALL;
        for (var filter : filters.entrySet()) {
            where = where.and(
                    DIMENSIONS.getOrDefault(filter.getKey(), Dimension.PLACE),
                    new Where.Test.Equals(filter.getValue()));
        }
        return where;
    }

    /// The parameters beside the period.
    String rest() {
        var rest = new StringBuilder("pas=" + step + "&par=" + part);
        filters.forEach((name, id) -> rest.append("&" + name + "=" + URLEncoder.encode(id, StandardCharsets.UTF_8)));
        return rest.toString();
    }

    String query() {
        return span.query() + "&" + rest();
    }

    By by() {
        return STEPS.getOrDefault(step, By.MONTH);
    }

    By told() {
        return PARTS.getOrDefault(part, By.PLACE);
    }
}
