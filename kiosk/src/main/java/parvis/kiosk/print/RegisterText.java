package parvis.kiosk.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Register;
import parvis.kiosk.paper.Register.Field;
import parvis.kiosk.paper.Register.Treatment;
import parvis.kiosk.staff.Settings;

/// The register in words: what every house has in common, and what this one has set.
final class RegisterText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRANCE);

    private final PaperTexts texts;

    RegisterText(PaperTexts texts) {
        this.texts = texts;
    }

    Register of(Settings settings, LocalDate today) {
        return new Register(
                today,
                List.of(bookings(settings, today), accounts(settings, today), logs(settings, today)),
                outside(today));
    }

    private Treatment bookings(Settings settings, LocalDate today) {
        var copies = settings.copies().isPresent()
                ? texts.get("papers.register.bookings.copies")
                : texts.get("papers.register.bookings.copies.none");
        return new Treatment(
                texts.get("papers.register.bookings.tab"),
                texts.get("papers.register.bookings.name"),
                fields(
                        1,
                        settings,
                        today,
                        texts.get("papers.register.bookings.name"),
                        texts.get("papers.register.bookings.purpose"),
                        texts.get("papers.register.bookings.basis"),
                        texts.get("papers.register.bookings.people"),
                        texts.get("papers.register.bookings.data"),
                        texts.get("papers.register.bookings.recipients"),
                        texts.get("papers.register.bookings.retention", settings.retentionDays()),
                        texts.get("papers.register.bookings.security") + " " + copies));
    }

    private Treatment accounts(Settings settings, LocalDate today) {
        return new Treatment(
                texts.get("papers.register.accounts.tab"),
                texts.get("papers.register.accounts.name"),
                fields(
                        2,
                        settings,
                        today,
                        texts.get("papers.register.accounts.name"),
                        texts.get("papers.register.accounts.purpose"),
                        texts.get("papers.register.accounts.basis"),
                        texts.get("papers.register.accounts.people"),
                        texts.get("papers.register.accounts.data"),
                        texts.get("papers.register.accounts.recipients"),
                        texts.get("papers.register.accounts.retention"),
                        texts.get("papers.register.accounts.security")));
    }

    private Treatment logs(Settings settings, LocalDate today) {
        return new Treatment(
                texts.get("papers.register.logs.tab"),
                texts.get("papers.register.logs.name"),
                fields(
                        3,
                        settings,
                        today,
                        texts.get("papers.register.logs.name"),
                        texts.get("papers.register.logs.purpose"),
                        texts.get("papers.register.logs.basis"),
                        texts.get("papers.register.logs.people"),
                        texts.get("papers.register.logs.data"),
                        texts.get("papers.register.logs.recipients"),
                        texts.get("papers.register.logs.retention"),
                        texts.get("papers.register.logs.security")));
    }

    private Treatment outside(LocalDate today) {
        return new Treatment(
                texts.get("papers.register.outside.tab"),
                texts.get("papers.register.outside.name"),
                List.of(
                        new Field(
                                texts.get("papers.register.outside.why"),
                                texts.get("papers.register.outside.why.text")),
                        new Field(
                                texts.get("papers.register.outside.not"),
                                texts.get("papers.register.outside.not.text")),
                        new Field(
                                texts.get("papers.register.outside.proof"),
                                texts.get("papers.register.outside.proof.text")),
                        new Field(texts.get("papers.register.field.updated"), DAY.format(today))));
    }

    /// @param said name, purpose, basis, people, data, recipients, retention, security
    private List<Field> fields(int number, Settings settings, LocalDate today, String... said) {
        var centre = settings.centre();
        return List.of(
                new Field(texts.get("papers.register.field.number"), Integer.toString(number)),
                new Field(texts.get("papers.register.field.name"), said[0]),
                new Field(texts.get("papers.register.field.controller"), known(centre.name())),
                new Field(texts.get("papers.register.field.controllerAddress"), known(centre.address())),
                new Field(texts.get("papers.register.field.representative"), known(centre.representative())),
                new Field(texts.get("papers.register.field.contact"), known(centre.contact())),
                new Field(texts.get("papers.register.field.officer"), known(settings.officer())),
                new Field(texts.get("papers.register.field.purpose"), said[1]),
                new Field(texts.get("papers.register.field.basis"), said[2]),
                new Field(texts.get("papers.register.field.people"), said[3]),
                new Field(texts.get("papers.register.field.data"), said[4]),
                new Field(texts.get("papers.register.field.recipients"), said[5]),
                new Field(texts.get("papers.register.field.transfers"), texts.get("papers.register.transfers.none")),
                new Field(texts.get("papers.register.field.retention"), said[6]),
                new Field(texts.get("papers.register.field.security"), said[7]),
                new Field(texts.get("papers.register.field.updated"), DAY.format(today)));
    }

    private String known(String text) {
        return text.isBlank() ? texts.get("papers.unknown") : text;
    }

    /// The same, to print: a page each.
    Paper.Page paper(Register register) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.get("papers.register.law", DAY.format(register.updated())));
        var number = 1;
        for (var treatment : register.treatments()) {
            if (number > 1) {
                paragraphs.add(PagePdf.NEW_PAGE);
            }
            paragraphs.add("# " + texts.get("papers.register.number", number++));
            treatment.fields().stream().skip(1).map(RegisterText::line).forEach(paragraphs::add);
        }
        paragraphs.add(PagePdf.NEW_PAGE);
        paragraphs.add("# " + register.outside().name());
        register.outside().fields().stream().map(RegisterText::line).forEach(paragraphs::add);
        return new Paper.Page(texts.get("papers.register.title"), paragraphs, java.util.Optional.empty());
    }

    private static String line(Field field) {
        return field.label() + "\t" + field.value();
    }
}
