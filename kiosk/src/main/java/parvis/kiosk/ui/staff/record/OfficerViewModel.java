package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.booking.NameUse;
import parvis.kiosk.booking.PurgeReceipt;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.ui.Dates;

/// What the data protection officer asks of this terminal, in numbers.
public final class OfficerViewModel implements SheetModel {
    private static final int DAYS = 30;
    private static final int RECEIPTS = 10;
    private static final int HASH = 16;

    private final Names names;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Sheet> sheet;

    private record Seen(Bookings.Kept kept, Map<NameUse, Integer> uses, SecondCopy.Standing copy) {}

    public OfficerViewModel(Names names, Kit kit) {
        this.names = names;
        this.kit = kit;
        sheet = new ReadOnlyObjectWrapper<>(bare(List.of()));
        var today = kit.today();
        kit.background()
                .run(
                        () -> new Seen(
                                names.bookings().kept(),
                                names.bookings().uses(today.minusDays(DAYS), today),
                                names.copy().standing()),
                        seen -> sheet.set(bare(cells(seen))),
                        _ -> sheet.set(bare(List.of())
                                .withNotice(Optional.of(kit.texts().get("record.rights.unreadable")))));
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private Sheet bare(List<Cell> cells) {
        var texts = kit.texts();
        var acts = names.printer().exists() && !cells.isEmpty()
                ? List.of(Act.other(texts.get("record.person.print"), () -> print(cells)))
                : List.<Act>of();
        return Sheet.of(texts.get("record.officer.title"), texts.get("record.officer.help"), cells)
                .withActs(acts);
    }

    private void print(List<Cell> cells) {
        var texts = kit.texts();
        var paragraphs = new ArrayList<String>();
        for (var cell : cells) {
            if (cell instanceof Cell.Reading(var label, var value)) {
                paragraphs.add("# " + label);
                paragraphs.add(value);
            }
        }
        var paper = new Paper.Page(texts.get("record.officer.title"), paragraphs, Optional.empty());
        kit.background()
                .run(
                        () -> PrintWords.said(texts, names.printer().print(paper)),
                        sentence -> sheet.set(bare(cells).withNotice(Optional.of(sentence))),
                        _ -> sheet.set(bare(cells).withNotice(Optional.of(texts.get("record.print.trouble")))));
    }

    private List<Cell> cells(Seen seen) {
        var texts = kit.texts();
        var set = names.settings().settings();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Reading(
                texts.get("record.officer.names"),
                texts.get("record.officer.names.text", seen.kept().names())));
        cells.add(new Cell.Reading(texts.get("record.officer.long"), texts.get("record.until", set.retentionDays())));
        cells.add(new Cell.Reading(texts.get("record.officer.uses"), uses(seen.uses())));
        cells.add(new Cell.Reading(texts.get("record.officer.copies"), CopyWords.said(kit, seen.copy())));
        for (var receipt : seen.kept().receipts().stream().limit(RECEIPTS).toList()) {
            cells.add(new Cell.Reading(receipt(receipt), texts.get("record.officer.proof", hash(receipt))));
        }
        if (seen.kept().receipts().isEmpty()) {
            cells.add(
                    new Cell.Reading(texts.get("record.officer.receipts"), texts.get("record.officer.receipts.none")));
        }
        cells.add(new Cell.Reading(texts.get("record.officer.counting"), texts.get("record.officer.counting.text")));
        return cells;
    }

    private String receipt(PurgeReceipt receipt) {
        var day = LocalDate.ofInstant(receipt.at(), kit.clock().getZone());
        var said = kit.texts().get("record.officer.purged", Dates.day(day), receipt.bookings());
        return receipt.week().isEmpty() ? said : said + " " + kit.texts().get("record.officer.week", receipt.week());
    }

    private static String hash(PurgeReceipt receipt) {
        return receipt.hash().substring(0, Math.min(HASH, receipt.hash().length()));
    }

    private String uses(Map<NameUse, Integer> uses) {
        var texts = kit.texts();
        return uses.isEmpty()
                ? texts.get("record.officer.uses.none")
                : uses.entrySet().stream()
                        .map(use -> texts.get(key(use.getKey()), use.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String key(NameUse use) {
        return switch (use) {
            case ROSTER -> "record.officer.roster";
            case SEARCH -> "record.officer.search";
            case PERSON -> "record.officer.person";
            case EXPORT -> "record.officer.export";
            case CORRECTION -> "record.officer.correction";
            case ERASURE -> "record.officer.erasure";
        };
    }
}
