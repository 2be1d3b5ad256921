package parvis.server.web.page;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parvis.server.web.answer.Texts;

/// A form that was sent: what was typed, and what is wrong with it, field by field.
public final class Form {
    private static final int LONGEST = 4000;
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Texts texts;

    private Form(Texts texts) {
        this.texts = texts;
    }

    /// A form that nobody has filled in.
    static Form blank(Texts texts) {
        return new Form(texts);
    }

    /// What was sent.
    static Form of(Context ctx, Texts texts) {
        var form = new Form(texts);
        if (ctx.isFormUrlencoded()) {
            ctx.formParamMap().forEach((name, values) -> {
                String value = values.isEmpty() ? "" : values.getFirst().strip().replace("\r\n", "\n");
                form.typed.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            });
        }
        return form;
    }

    /// Puts a value in a field, as if it had been typed.
    Form with(String field, String value) {
        typed.put(field, value);
        return this;
    }

    /// What was typed, empty when nothing was.
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// What is wrong with a field, empty when nothing is.
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /// What is wrong, field by field in the order of the form.
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    /// True when something is wrong.
    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /// Notes that a field is wrong.
    void wrong(String field, String key, Object... values) {
        errors.putIfAbsent(field, texts.get(key, values));
    }

    /// A text that must be there.
    String text(String field, int longest) {
        var text = optional(field, longest);
        if (text.isEmpty()) {
            wrong(field, "form.needed");
        }
        return text.orElse("");
    }

    /// A text that may be there.
    Optional<String> optional(String field, int longest) {
        var text = typed(field);
        if (text.length() > longest) {
            wrong(field, "form.too.long", longest);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            wrong(field, "form.control");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// A number as people here write it: `1 200,5`.
    BigDecimal number(String field) {
        var text = typed(field).replaceAll("[\\s\u00a0\u202f%]", "");
        if (text.isEmpty()) {
            wrong(field, "form.needed");
        } else if (!NUMBER.matcher(text).matches()) {
            wrong(field, "form.number");
        } else {
            return new BigDecimal(text.replace(',', '.').replace('\u2212', '-').replaceFirst("^\\+", ""));
        }
        return BigDecimal.ZERO;
    }

    /// A day.
    LocalDate day(String field, LocalDate otherwise) {
        var day = DAYS.stream()
                .flatMap(format -> parsed(typed(field), format).stream())
                .findFirst();
        if (day.isEmpty()) {
            wrong(field, typed(field).isEmpty() ? "form.needed" : "form.day");
        }
        return day.orElse(otherwise);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /// A year.
    Year year(String field) {
        var text = typed(field);
        if (text.matches("(19|20|21)[0-9]{2}")) {
            return Year.parse(text);
        }
        wrong(field, text.isEmpty() ? "form.needed" : "form.year");
        return Year.of(2000);
    }
}
